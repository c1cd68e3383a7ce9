import { spreadDecades } from './spread-decades.ts';

/** Lets readers of the whole timeline see a topic, initiatives by their names, or what there was in a decade. Without it, they see all. */
export function startTimelineControls(): void {
  const drawing = document.querySelector<HTMLElement>('.drawn .timeline-drawing');
  const controls = drawing?.querySelector<HTMLElement>('.drawing-controls');
  if (!drawing || !controls) return;
  const [topic, decade] = controls.querySelectorAll('select');
  const name = controls.querySelector('input');
  const status = controls.querySelector<HTMLElement>('[role="status"]');
  const groups = [...drawing.querySelectorAll<HTMLElement>('.lanes')];
  const spread = spreadDecades(drawing);

  const update = () => {
    const wanted = name?.value.trim().toLocaleLowerCase() ?? '';
    let shown = 0;
    let heading: string | undefined;
    const isPart = drawing.hasAttribute('data-spread');
    for (const group of groups) {
      // What goes on with the topic of the group before has no heading.
      heading = group.querySelector('h3')?.textContent ?? heading;
      const isOfTopic = !topic?.value || heading === topic.value;
      let inGroup = 0;
      for (const lane of group.querySelectorAll('li')) {
        const title = lane.querySelector('p')?.textContent.toLocaleLowerCase() ?? '';
        lane.hidden = !isOfTopic || !title.includes(wanted) || (isPart && isEmpty(lane));
        inGroup += Number(!lane.hidden);
      }
      group.hidden = !inGroup;
      shown += inGroup;
    }
    if (status) status.textContent = (status.dataset['shown'] ?? '').replace('#', String(shown));
  };
  for (const control of [topic, name]) control?.addEventListener('input', update);
  decade?.addEventListener('input', () => {
    const years = decade.selectedOptions[0]?.dataset['years']?.split(',');
    spread(decade.value === '' ? undefined : { from: Number(decade.value), years });
    update();
  });
}

/** Whether nothing of a lane is in the years that are shown. */
const isEmpty = (lane: Element): boolean =>
  !lane.querySelector('.on-wide > a:not(.part, .span), .on-wide > .span > :not(.target, [data-beyond])');
