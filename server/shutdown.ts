// What must happen before the process ends, collected from wherever it is needed.
import { logError } from './log';
import { processWide } from './process-wide';

type Task = () => Promise<void>;

const tasks = () => processWide('shutdown-tasks', () => new Map<string, Task>());

/** Registers work for the end of the process; the same name replaces, so bundles may both call. */
export function beforeShutdown(name: string, task: Task): void {
  tasks().set(name, task);
}

/** Runs the registered work; a failure is logged and does not keep the rest from running. */
export async function runShutdownTasks(): Promise<void> {
  for (const [name, task] of tasks()) {
    await task().catch((error: unknown) => logError('shutdown-task-failed', error, { name }));
  }
}
