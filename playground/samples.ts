/** An example article of the playground. */
export interface Sample {
  id: string;
  file: string;
  title: string;
  text: string;
  referenceDate?: string;
  dateOrder?: string;
}

/** The examples, as the build has written them beside the page. */
export async function fetchSamples(): Promise<Sample[]> {
  const response = await fetch('samples.json');
  return response.json();
}
