import type { PlaceRecord } from '../../records';
import { type Article, anchorOf } from '../article';
import { type Html, html } from '../html';
import { sayCoordinates, sayPlace } from '../words/place';
import { mapView } from './map';
import { confidenceNote, evidence, recordHeading, recordSection } from './record';

/** The places of an article, drawn and listed. */
export function placesView(article: Article): Html {
  const { places } = article.extraction;
  const points = places.map((place) => ({
    place,
    href: anchorOf(article.key, place.id),
    weight: place.mentions.length,
  }));
  const cards = places.map((place) => placeCard(article, place));
  const body = html`${mapView(points)}<ol class="cards">${cards}</ol>`;
  return recordSection(article, 'place', places.length, body);
}

function placeCard(article: Article, place: PlaceRecord): Html {
  return html`<li class="record place" id="${anchorOf(article.key, place.id)}" tabindex="-1">
<h3>${recordHeading(article, place, place.name)} ${confidenceNote(place.confidence)}</h3>
<p class="role">${sayPlace(place)} <span class="note">${sayCoordinates(place)}</span></p>
${evidence(article, place)}</li>`;
}
