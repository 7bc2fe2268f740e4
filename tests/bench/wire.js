// Runs before everything else on a page: notes when something goes out over the websocket and when something comes in,
// and keeps what went out.
(() => {
  const Plain = window.WebSocket;
  const size = (what) => what.size ?? what.byteLength ?? what.length;
  window.benchWire = { url: '', protocols: [], kept: [], sent: [], received: [] };
  window.WebSocket = class extends Plain {
    constructor(url, protocols = []) {
      super(url, protocols);
      Object.assign(window.benchWire, { url: String(url), protocols });
      this.addEventListener('message', ({ data }) => window.benchWire.received.push([performance.now(), size(data)]));
    }

    send(what) {
      window.benchWire.sent.push([performance.now(), size(what)]);
      super.send(what);
      window.benchWire.kept.push(new Uint8Array(what));
    }
  };
})();
