/** The last part of the German words: what is asked about less often. Read by `german-verbs.ts`. */
export const GERMAN_MORE = `
southwest: südwest* südwestlich*
north: nord* nördlich*
south: süden südlich*
west: westen westlich*
east: osten östlich*
troops: truppe einheit* streitkräft* armee* militärs verband verbände us-truppen kontingent*
combat_troops: kampfeinheit* kampfsoldat* kampfverband
combat_mission: kampfmission kampfauftrag kampfeinsätze
american_soldiers: us-soldaten gis
army: armee heer
military: militär* militärisch*
military_aid: militärhilfe* waffenhilfe
aid: hilfslieferung* hilfspaket* hilfsgüter hilft_mit
rounds: runden tranchen
support: rückhalt unterstützung beistand* stehen_hinter
withdraw: abzieh* zieht_ab zurückzieh* abgezogen_werden heimhol* abrück* zurückzuziehen abzuziehen truppenabzug* räum*
leave: verlässt verlassen_will abhauen abreis* verließ gehen_weg haut haun
when_leave: wann_gehen
stay: bleibe geblieben verbleib* dableib* blieb blieben
remain: übrig zurückbleiben
return: zurückkehr* rückkehr zurückkommen
prepare: vorbereit* plant plane* geplant bereitet
change: ändern veränder* verändert umgewandelt umstell* umgestellt wandel* wandelt
role: rolle* aufgabe* auftrag* funktion*
advise: beratung* beratend* berät beraten
advisers: berater*
assist: assistier*
intelligence: geheimdienstinfo* aufklärungs* nachrichtendienst* spionage*
information_exchange: informationsaustausch austausch
consulting: konsultation*
fields: gebieten_helfen feldern hinsicht
relations: zusammenhalt freundschaft* freund freunde partnerschaft* verhältnisse verstehen_sich
cooperation: zusammenarbeit* kooperation* zusammenarbeiten
importance: wichtigkeit bedeutung
coalition: koalition* bündnis* allianz* verbündet* anti-is-koalition
members: mitglied* gehören_zur gehört_zur teilnehm* beteiligt* mitgliedsstaaten mitgliedsländer
countries: staaten nationen staat nation
officials: amtsträger* funktionär* offizielle beamten verantwortliche_sagen politikerinnen
names_of_officials: welche_politiker
need: angewiesen nötig notwendig bedarf benötigen bräuchte*
help_needed: hilfe_nötig
vehicles: gefährt* fuhrpark karren militärfahrzeug* fahrzeug
trucks: lkws transporter* transportfahrzeug* lastkraftwagen lastern transportlaster
humvees: humvee humvees
tanks: panzer panzern kampfpanzer
planes: flugzeug* jets kampfjets
helicopters: hubschrauber* helikopter*
rockets: rakete* flugabwehr*
weapons: gewehr* waffen kaliber bewaffn* munition* sprengstoff* bombe* bomben
given_weapons: waffenlieferung*
year: jahren jahres
end_of_year: jahresende ende_des_jahres
years: jahre jahrelang
month: monate monaten
week: woche* wochen
hour: uhr stunde* stunden
today: heute
yesterday: gestern
tomorrow: morgen
weekend: wochenende
recently: kürzlich neulich zuletzt letztens jüngst* neuerdings in_letzter_zeit
earlier: früher vorherige* bereits vorab
talked_before: schon_früher schon_mal_gesprochen vorher_gesprochen früher_schon
monday: montag*
tuesday: dienstag* dienstags
wednesday: mittwoch*
thursday: donnerstag* donnerstags
friday: freitag*
saturday: samstag* sonnabend
sunday: sonntag* sonntags
january: januar
august: august
september: september
october: oktober
december: dezember
age: alter
wife: frau_von ehefrau verheiratet gattin
family: familie* angehörig* hinterblieben* vater mutter sohn
weather: wetter* regnet schnee temperatur*
born: geburtsort geburtsdatum
population: bewohner* bevölkerung*
refugees: flüchtling* vertrieben* geflüchtet*
funeral: beerdig* begräbnis bestattet
schools: schule* schulen
economy: wirtschaft*
prices: preis* preise
vote: wahl wahlen gewählt
rank: rang dienstgrad*
photos: foto* bild bilder video*
link: link webseite internet*
source: quelle quellen
journalist: reporter* journalist* schreiber
date: datum_genau kalenderdatum
company: firma hersteller*
condition: zustand gebraucht*
british: britisch* briten großbritannien england
french: französisch* frankreich franzosen
russia: russland* russisch* russen
china: china chinesisch*
un: uno
german: deutscher deutsches deutschen
women: soldatinnen kämpferinnen
attack_place_exact: in_welchem_ort checkpoint kontrollpunkt
destroyed: zerstört* schäden beschädigt*
house: haus häuser
how_attack_carried_out: wie_lief_der_angriff ablauf ablief
planned: geplante*
independent: unabhängig*
pkk: pkk
joke: witz witze
cook: kochen koche
true: wahr richtig korrekt
false: falsch
fact: fakt
certain: sicher klar fest_steht steht_fest festgelegt steht_schon_fest gewiss
unclear: unklar ungewiss offen
good: gut gute guter guten besser
bad: schlecht* schlimm*
big: große großen größte* gross
small: klein kleine kleinen
short: kurz kurze zusammenfass* zusammengefasst
summary: zusammenfassung kurzfassung
full: vollständig*
reporting_place: woher_berichtet
dateline: ortsmarke
interview: interview*
pentagon: pentagon* pentagonchef*
defense_secretary: us-verteidigungsminister*
kurdistan: kurdistan* autonom*
kurdish_government: regionalregierung*
prime_minister: premier premierminister kurdenpremier
iraqi_forces: irakische_truppen irakischen_truppen irakischen_streitkräfte irakische_armee irakischen_armee
peshmerga: peschmerga* peshmergas
kirkuk: kirkuk kerkuk
isis: daesch dschihadistenmiliz terrormiliz is-miliz
militants: terrormiliz* milizen miliz terroristen
terror: terror*
`;
