import { extract } from '../src/index';
import type { Answer, Question } from './messages';

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data));
});

function answer(question: Question): Answer {
  const before = performance.now();
  try {
    const extraction = extract(question.text, question.options);
    return { ...question, extraction, milliseconds: performance.now() - before };
  } catch (error) {
    return { ...question, problem: error instanceof Error ? error.message : String(error) };
  }
}
