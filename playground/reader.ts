import type { Answer, Question } from './messages';

const PAUSE = 120;

/**
 * Asks the worker once typing pauses. While it is busy only the latest question waits, so that
 * the answer to what is on the page is never far behind.
 */
export function createReader(onAnswer: (answer: Answer) => void): (question: Question) => void {
  const worker = new Worker('worker.js');
  let busy = false;
  let waiting: Question | undefined;
  let timer: number | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    busy = false;
    if (waiting) ask();
    else onAnswer(data);
  });
  worker.addEventListener('error', ({ message }) => {
    busy = false;
    onAnswer({ text: '', options: {}, problem: `The reader broke down: ${message}` });
  });
  return (question) => {
    waiting = question;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!busy) ask();
    }, PAUSE);
  };

  function ask(): void {
    busy = true;
    worker.postMessage(waiting);
    waiting = undefined;
  }
}
