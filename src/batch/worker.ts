import { tasks } from './tasks';

// The body of a worker thread: the pool calls these by name.
export const { articles, lines } = tasks;
