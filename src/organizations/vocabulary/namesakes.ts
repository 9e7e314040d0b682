/** Companies that bear the name of a person, so that nothing but knowledge tells them from one. */
export const namesakes = `
Merrill Lynch
Goldman Sachs
Morgan Stanley
JPMorgan | JP Morgan | J.P. Morgan
Lehman Brothers
Salomon Brothers | Salomon Bros
Eli Lilly
El Al
Charles Schwab
Wells Fargo
Philip Morris
John Deere | Deere & Co
McDonnell Douglas
Martin Marietta
Booz Allen Hamilton | Booz Allen
Louis Vuitton
J.C. Penney
Bear Stearns
Dean Witter
Smith Barney
Kidder Peabody
Drexel Burnham | Drexel Burnham Lambert
T. Rowe Price
Franklin Templeton
Raymond James
Edward Jones
Harley-Davidson
Aston Martin
J. Crew
Hugo Boss
Ralph Lauren
Calvin Klein
Marks and Spencer | Marks & Spencer
Rio Tinto
Kleiner Perkins
Andreessen Horowitz
Levi Strauss
Johnson Controls
Thomas Cook
Jones Lang LaSalle
Warner Bros | Warner Bros. | Warner Brothers
Whole Foods
Red Hat
`;
