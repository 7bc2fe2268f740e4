// Runs before everything else on a page: notes when something goes out over the websocket and when something comes in.
(() => {
  const Plain = window.WebSocket;
  const size = (what) => what.size ?? what.byteLength ?? what.length;
  window.benchWire = { sent: [], received: [] };
  window.WebSocket = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => window.benchWire.received.push([performance.now(), size(data)]));
    }

    send(what) {
      window.benchWire.sent.push([performance.now(), size(what)]);
      super.send(what);
    }
  };
})();
