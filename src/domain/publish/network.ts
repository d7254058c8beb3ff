import type { Edition } from '../edition.ts';
import type { Network } from '../entry.ts';
import type { Library } from '../library.ts';
import { convertDeep } from '../text/script.ts';

/** The network's own texts in an edition's script. Throws where there is no valid network.yaml: nothing can be published then. */
export function networkTexts(library: Library, edition: Edition): Network {
  const { network } = library;
  if (!network) throw new Error('network/network.yaml is missing or has faults: run npm run check');
  const texts = convertDeep(network, edition.converterFor(network.language ?? 'zh-Hans', library.converters));
  if (!network.partners) return texts;
  const partners = network.partners.map((partner, index) => {
    const title = edition.tag === 'zh-Hant' ? partner.titleHant : undefined;
    return { ...partner, title: title ?? (texts.partners?.[index]?.title as string) };
  });
  return { ...texts, partners };
}
