// A diagram opens as large as it was drawn, at the step the case is at; buttons make it larger or smaller, or show all of it at once.
const walk = document.querySelector('.walk');
const zoom = document.querySelector('[data-zoom]');
const drawing = walk.querySelector('svg');
const natural = drawing.viewBox.baseVal.width;
let scale = 1;

function size(wanted) {
  const middle = (walk.scrollLeft + walk.clientWidth / 2) / drawing.clientWidth;
  scale = Math.min(3, Math.max(.2, wanted));
  drawing.setAttribute('width', natural * scale);
  walk.scrollLeft = middle * drawing.clientWidth - walk.clientWidth / 2;
}

function toNow() {
  size(1);
  const now = drawing.querySelector('.box.now:not(.frame)') || drawing.querySelector('.box.now');
  if (now) {
    const box = now.getBoundingClientRect();
    walk.scrollLeft += box.left + box.width / 2 - walk.getBoundingClientRect().left - walk.clientWidth / 2;
  }
}

zoom.addEventListener('click', event => {
  const button = event.target.dataset;
  if (button.step) {
    size(scale * Number(button.step));
  } else if ('fit' in button) {
    size((walk.clientWidth - 32) / natural);
  } else if ('now' in button) {
    toNow();
  }
});
zoom.hidden = false;
toNow();
