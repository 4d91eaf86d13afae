// Names instead of ids, wherever Camunda's webapps show the id of a person or a group.
const engine = document.querySelector('base').getAttribute('app-root') + '/api/engine/engine/default/';
const AN_ID = /^[A-Za-z0-9._:-]{2,64}$/;
const asked = {
  user: id => ask(`user/${encodeURIComponent(id)}/profile`).then(person => [person.firstName, person.lastName].filter(Boolean).join(' ')),
  group: id => ask(`group/${encodeURIComponent(id)}`).then(group => group.name)
};
const names = new Map();

export function ask(path) {
  return fetch(engine + path, {headers: {Accept: 'application/json'}}).then(answer => answer.ok ? answer.json() : {});
}

function nameOf(kind, id) {
  const key = kind + ' ' + id;
  if (!names.has(key)) {
    names.set(key, asked[kind](id).then(name => name || id).catch(() => id));
  }
  return names.get(key);
}

/** Where an id is all that a text says. The text stays the webapp's own, which may write another id into it. */
export function putNames(place, kind = 'user') {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    putName(texts.currentNode, kind);
  }
}

async function putName(text, kind) {
  const id = text.data.trim();
  if (AN_ID.test(id)) {
    const name = await nameOf(kind, id);
    if (text.data.trim() === id && name !== id) {
      text.data = text.data.replace(id, () => name);
    }
  }
}
