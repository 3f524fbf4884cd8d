// As many news pages do: no selecting, no copying, no context menu.
for (const type of ['selectstart', 'contextmenu', 'copy', 'dragstart']) {
  document.addEventListener(type, (event) => event.preventDefault(), true);
}
document.querySelector('.ad-close').addEventListener('click', (event) => event.target.parentElement.remove());
