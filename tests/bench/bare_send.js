// A button that sends a number.
let number = 0;

export default function send({ setTriggerValue, parentElement }) {
  let button = parentElement.querySelector('button');
  if (!button) {
    button = document.createElement('button');
    button.textContent = 'Send';
    parentElement.append(button);
  }
  button.onclick = () => {
    number += 1;
    setTriggerValue('sent', number);
  };
}
