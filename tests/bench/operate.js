// Changes the plan of a tab of the toolbox without a click, and waits until the server has stored it.
async (operations) => {
  const { operate, pending } = await import('/_stcore/bidi-components/toolbox.screen/outbox.js');
  for (const operation of operations) operate(operation);
  while (pending()) await new Promise((resolve) => setTimeout(resolve, 20));
}
