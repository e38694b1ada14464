import { Checker, rules } from '../../server/src/core/index';
import { parseDraft } from '../../server/src/core/draft/parse';
import { HOSTILE } from './hostile';
const all = new Checker({ rules: Object.fromEntries(rules.map((r) => [r.id, 'warning'])) });
const SPOKEN = new Set(['title','byline','salutation','heading','body']);
const F = process.argv[2]; const N = 6000, K = 8;
function time(run: () => void, n = 1) { let best = Infinity; for (let i = 0; i < n; i++) { const s = performance.now(); run(); best = Math.min(best, performance.now() - s); } return best; }
for (const h of HOSTILE) { if (F && !h.name.includes(F)) continue;
  for (const markup of ['plain', 'markdown'] as const) {
    const small = h.at(N), big = h.at(N * K);
    const pt = [0,0]; try { parseDraft(big,{markup}) } catch (e) { console.log("PARSE THROW", markup, h.name, String(e)); continue; }
    pt[0] = time(() => parseDraft(small, { markup }));
    pt[1] = time(() => parseDraft(big, { markup }));
    if (pt[1] > 60) console.log('PARSE', markup, h.name, pt.map((x) => x.toFixed(1)).join(' → '));
    if (pt[1] > 3000) continue;
    const ds = parseDraft(small, { markup }), db = parseDraft(big, { markup });
    for (const { rule, options } of all.settings.rules) {
      const run = (d: typeof ds) => {
        let reports = 0;
        const report = (r: any) => { reports++; };
        if (rule.scope === 'draft') rule.check({ draft: d, conventions: all.settings.conventions, options: options as never, report });
        else for (const p of d.paragraphs) if (SPOKEN.has(p.kind)) rule.check({ paragraph: p, conventions: all.settings.conventions, options: options as never, report });
      };
      try {
      const b = time(() => run(db));
      if (b > 40) console.log('RULE', rule.id, markup, h.name, time(() => run(ds), 2).toFixed(1), '→', b.toFixed(1), '→ best', b < 5000 ? time(() => run(db), 2).toFixed(1): '');
      } catch (e) { console.log('THROW', rule.id, markup, h.name, String(e).slice(0, 100)); }
    }
  }
}
