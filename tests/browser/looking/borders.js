// Controls whose edge is not to be seen: neither their border nor their own colour is 3:1 against what lies around them.
() => {
  const channels = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (top, under) => {
    const mix = (name) => top[name] * top.alpha + under[name] * (1 - top.alpha);
    return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
  };
  const ground = (node) => {
    const layers = [];
    for (let up = node; up; up = up.parentElement) {
      const colour = channels(getComputedStyle(up).backgroundColor);
      layers.push(colour);
      if (colour.alpha === 1) break;
    }
    return layers.reduceRight((under, top) => over(top, under), { red: 255, green: 255, blue: 255, alpha: 1 });
  };
  const light = ({ red, green, blue }) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const isField = (node) => node.matches('input, select, textarea');
  const edges = (node) => {
    const style = getComputedStyle(node);
    const around = ground(node.parentElement);
    const seen = [contrast(ground(node), around)];
    const border = channels(style.borderBlockEndColor);
    const has = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none';
    if (has && border.alpha > 0) seen.push(contrast(over(border, around), around));
    return { has: has && border.alpha > 0, best: Math.max(...seen) };
  };
  return [...document.querySelectorAll('.toolbox :is(button, summary, a.button, a.pill, label.button, input, select, textarea)')]
    .filter((node) => node.checkVisibility() && node.getClientRects().length && !node.matches('.unseen, :disabled'))
    .filter((node) => {
      const { has, best } = edges(node);
      // Words that can be pressed need no edge; a field and whatever has one do.
      return (has || isField(node)) && best < 2.995;
    })
    .map((node) => `${node.tagName}.${node.className} ${edges(node).best.toFixed(2)} ${node.textContent.slice(0, 40)}`);
}
