// Read a text aloud, with a voice that is in the device itself: a voice from elsewhere would send the text away.

import { Component } from './vendor/preact.js';
import { bare, button, h, icon, unseen, words } from './dom.js';

const ISOLATES = /[\u2066-\u2069]/g;

const speech = window.speechSynthesis;
let labels = null; // { read, stop }

/** The words of the buttons, in the language of the page. */
export const sayAloud = (said) => {
  labels = said;
};

window.addEventListener('pagehide', () => speech?.cancel());

const languageOf = (text) => text?.lang || document.documentElement.lang;

const voiceFor = (language) =>
  speech
    ?.getVoices()
    .find((voice) => voice.localService === true && voice.lang.toLowerCase().split(/[-_]/)[0] === language);

/** The button that reads `texts` and stops; not there when the device has no voice for one of their languages. */
export class Aloud extends Component {
  constructor(props) {
    super(props);
    this.look = () => this.setState({});
    this.done = () => this.setState({ reading: false });
    this.press = () => (this.state.reading ? speech.cancel() : this.read());
  }

  componentDidMount() {
    speech?.addEventListener?.('voiceschanged', this.look);
  }

  componentWillUnmount() {
    speech?.removeEventListener?.('voiceschanged', this.look);
    if (this.state.reading) speech.cancel();
  }

  read() {
    speech.cancel(); // what another button began
    const { texts } = this.props;
    texts.forEach((text, place) => {
      const said = new SpeechSynthesisUtterance(bare(text).replace(ISOLATES, ''));
      said.lang = languageOf(text);
      said.voice = voiceFor(said.lang);
      said.onerror = this.done; // also when it is stopped
      if (place === texts.length - 1) said.onend = this.done;
      speech.speak(said);
    });
    this.setState({ reading: true });
  }

  render({ texts, about }, { reading }) {
    if (!labels || !texts.length || !texts.every((text) => voiceFor(languageOf(text)))) return null;
    return h(
      'p',
      { class: 'aloud' },
      button(
        { class: 'button compact', onClick: this.press },
        icon(reading ? 'cross' : 'sound'),
        words(reading ? labels.stop : labels.read),
        unseen(about),
      ),
    );
  }
}
