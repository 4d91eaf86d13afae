// How far the office's clock is ahead of the browser's, in milliseconds. Only the demo's ever is, and answers with its own file.
export default 0;
