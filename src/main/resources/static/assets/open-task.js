/** The task an address of Tasklist leads to, by its id; without one, the task that is open. */
export const taskIn = (address = location.hash) => address.match(/[?&]task=([0-9a-f-]+)/)?.[1];
