// Tasklist lists the newest task first unless its address says otherwise; people work by due day. An order that somebody chose is in the address and stays.
const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
const named = new URLSearchParams(query);

if (['', '/'].includes(path) && !named.has('sorting')) {
  const byDueDay = `sorting=${encodeURIComponent(JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]))}`;
  history.replaceState(history.state, '', `#/?${query ? `${query}&` : ''}${byDueDay}`);
}
