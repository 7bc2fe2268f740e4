// One line of text.
export default function show({ data, parentElement }) {
  let line = parentElement.querySelector('p');
  if (!line) {
    line = document.createElement('p');
    line.id = 'shown';
    parentElement.append(line);
  }
  line.textContent = data.text;
}
