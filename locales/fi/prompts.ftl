prompt-one-breath = Nosta kädet näppäimistöltä ja hengitä hitaasti ulos. Laske hartiat. Lue viesti uudelleen ja etsi siitä se yksi tosiasia, johon voit vastata.
    .title = Yksi uloshengitys
    .wording-2 = Ei vielä vastausta: irti näppäimistöstä, pitkä uloshengitys, hartiat alas. Lue sitten viesti toisen kerran. Mikä siinä on faktaa?
    .when = Ennen kuin vastaat tylyyn viestiin.

prompt-anger-is-not-about-you = Suuttumus kohdistuu tilanteeseen, ja sinä satuit vastaamaan. Mieti, mitä asiakas olisi sanonut kenelle tahansa sinun paikallasi, ja vastaa siihen osaan. Kaikkea ei tarvitse niellä.
    .title = Viha ei koske sinua
    .wording-2 = Olisiko työkaverisi saanut saman ryöpyn? Jos olisi, se ei koske sinua. Vastaa siihen osaan, jossa puhutaan asiasta, ja muista, että loukkauksille saa asettaa rajan.
    .when = Kun asiakas hyökkää sinua vastaan.

prompt-after-a-hard-case = Kirjoita muistiinpano valmiiksi ja ole sitten viisi minuuttia poissa näytön äärestä ennen seuraavaa asiaa. Jos tapaus jää painamaan, kerro jollekulle, mikä siinä oli raskasta. Se, että asia koskettaa, ei ole heikkoutta.
    .title = Raskaan tapauksen jälkeen
    .wording-2 = Älä ota seuraavaa asiaa heti. Ensin muistiinpano, sitten viisi minuuttia jossain muualla kuin näytön edessä. Jos keskustelu ei jätä sinua rauhaan, juttele siitä jonkun kanssa: raskaan asian kuuluukin tuntua.
    .when = Kun puhelu tai viestiketju jää mieleen pyörimään.

prompt-ask-a-colleague = Pyydä kollegaa lukemaan keskustelu tuorein silmin ja kysy yksi selvä kysymys: ”Mitä asiakas tarvitsee sellaista, mitä minä en näe?” Kerro asiakkaalle, milloin vastaus tulee. Kysyminen on osa ammattitaitoa.
    .title = Kysy kollegalta
    .wording-2 = Jos vastaat jo kolmatta kertaa samaan, anna ketju työkaverin luettavaksi. Kysy vain yksi kysymys: ”Mikä minulta jää näkemättä?” Ilmoita asiakkaalle, milloin hän saa vastauksen. Hyvä ammattilainen kysyy.
    .when = Kun olet jumissa tai vastaamisesta on tullut vääntöä.

prompt-set-a-limit = Aseta raja kerran ja rauhallisesti: sano, missä voit auttaa ja mikä lopettaa keskustelun. Jos se jatkuu, lopeta keskustelu ja kerro esihenkilöllesi. Pelkkä suuttumus ei vielä ole tätä, vaikka se olisi kovaäänistä.
    .title = Aseta raja
    .wording-2 = Suuttua saa, uhkailla tai loukata ei. Sano kerran rauhallisesti, missä autat ja milloin lopetat keskustelun. Jos mikään ei muutu, lopeta ja vie asia esihenkilölle.
    .when = Kun asiakas uhkailee tai loukkaa sinua ihmisenä eikä puhu asiasta.

prompt-the-day-behind-the-message = Mitä asiakas aikoi tehdä tänään, mikä ei nyt onnistu? Kirjoita se ensimmäiseen virkkeeseen, mutta vain jos hän on itse kertonut siitä. Muuten puhu odottamisesta tai työstä, jonka hän on joutunut tekemään.
    .title = Päivä viestin takana
    .wording-2 = Etsi viestistä se, mihin asiakas olisi käyttänyt päivänsä, jos kaikki olisi mennyt hyvin. Jos hän kertoo sen itse, aloita siitä. Jos ei, puhu vain siitä, minkä tiedät: odotuksesta ja vaivasta.
    .when = Ennen kuin aloitat vastauksen.

prompt-what-they-already-did = Lue koko historia ja listaa, mitä asiakas on jo kertonut ja kokeillut ja kauanko hän on odottanut. Pyyhi pois jokainen kysymys, johon vastaus on jo olemassa. Näytä ensimmäisellä rivillä, että olet lukenut.
    .title = Mitä on jo tehty?
    .wording-2 = Onko vastaus jo viesteissä? Käy ketju läpi alusta: mitä on kerrottu, mitä kokeiltu, kuinka kauan odotettu. Kysy vain sitä, mitä sieltä ei löydy, ja anna ensimmäisen rivin näyttää, että luit.
    .when = Ennen kuin kysyt asiakkaalta mitään.

prompt-listen-for-the-unsaid = Mitä asiakas pelkää tapahtuvan? Anna hiljaisuuden olla, kysy yksi avoin kysymys ja toista vastaus omin sanoin. Arvauksen saa esittää kysymyksenä, ei koskaan tosiasiana.
    .title = Kuuntele, mikä jää sanomatta
    .wording-2 = Pienen kysymyksen takana voi olla suurempi huoli. Kysy ”Mikä tässä mietityttää eniten?” ja odota, vaikka tulisi hiljaista. Sano sitten omin sanoin, mitä kuulit, ja jos joudut arvaamaan, tee arvauksesta kysymys.
    .when = Kun pieneltä kuulostava kysymys palaa yhä uudelleen.

prompt-before-refusing = Mitä asiakas haluaa pyynnöllään saada aikaan, ja pääseekö siihen toista tietä? Onko vastaus todella ei, vai onko pyyntö vain epätavallinen ja sinun päätettävissäsi? Kirjoita ensin mahdollinen, sitten ei yhden kerran ja lopuksi todellinen syy.
    .title = Ennen kieltävää vastausta
    .wording-2 = Keksi ainakin yksi toinen tie siihen, mihin asiakas pyrkii. Tarkista myös, onko vastaus oikeasti ei vai onko pyyntö vain harvinainen ja sinun päätettävissäsi. Kerro ensin, mikä onnistuu, sano ei vain kerran ja perustele se rehellisesti.
    .when = Ennen kuin sanot ei.

prompt-read-it-as-the-customer = Lue vastauksesi niin kuin se tulisi omaan puhelimeesi pitkän päivän lopuksi. Selviääkö siitä, mitä tapahtuu, kuka sen tekee ja milloin? Poista ensimmäinen virke, jos siinä vain kiitetään yhteydenotosta.
    .title = Lue kuin asiakas
    .wording-2 = Kuvittele olevasi väsynyt ja lukevasi tämän pieneltä näytöltä. Löydätkö heti, kuka tekee mitä ja mihin mennessä? Jos ensimmäinen virke on pelkkä kiitos viestistä, aloita seuraavasta.
    .when = Juuri ennen lähettämistä.

prompt-name-is-not-a-story = Mitä olet jo päättänyt asiakkaan iästä, sukupuolesta, taustasta tai taidoista, vaikka hän ei ole kertonut niistä mitään? Kirjoita sama vastaus, jonka kirjoittaisit omalle kaimallesi. Kysy, älä arvaa.
    .title = Nimi ei kerro tarinaa
    .wording-2 = Peitä nimi ja lue viesti uudelleen. Mitä asiakkaasta oikeasti tiedät, ja minkä keksit itse? Vastaa samalla tavalla kuin vastaisit kaimallesi, ja jos jokin tieto on tarpeen, kysy.
    .when = Kun nimi, korostus tai kirjoitustapa herättää mielikuvia.

prompt-same-case-same-help = Olisiko kohteliaampi, tutumpi tai äänekkäämpi asiakas saanut sinulta tässä saman tarjouksen? Jos ei, muuta tarjousta, älä sävyä. Tyly asiakas ei saa jäädä vähemmälle eikä hurmaava saada enempää.
    .title = Sama asia, sama apu
    .wording-2 = Kuvittele asiakkaan tilalle joku, joka kiitti sinua, ja sitten joku, joka huusi sinulle. Pysyykö tarjous samana? Jos ei pysy, korjaa tarjous. Hyvällä käytöksellä ei ansaita enempää eikä huonolla menetetä mitään.
    .when = Kun päätät hyvityksestä tai poikkeuksesta.

prompt-the-note-in-the-history = Lue, mitä tapahtui, älä sitä, mitä kollegasta tuntui. Kohtaa asiakas niin kuin merkintää ei olisi, ja kirjoita omasi tosiasioina, jotka asiakas voisi itse lukea.
    .title = Leima asiakastiedoissa
    .wording-2 = Leima kertoo, mitä joku tunsi jonain päivänä. Etsi sen takaa, mitä asiakas pyysi ja mitä me teimme. Vastaa kuin ensimmäistä kertaa ja kirjaa oma merkintäsi niin, että voisit näyttää sen hänelle.
    .when = Kun asiakkaan tiedoissa lukee ”hankala” tai ”valittaa aina”.

prompt-fact-or-guess = Listaa erikseen, mitä tiedät ja mitä arvaat. Onko asialle tavallinen selitys? Kysy avoimesti niin, ettei rehellinen ihminen loukkaannu. Jos väärinkäytöksestä on todellisia merkkejä, vie asia esihenkilölle.
    .title = Tieto vai arvaus?
    .wording-2 = Mikä tavallinen syy voisi selittää saman? Erota tieto epäilystä ja kysy avoimesti niin, että rehellinenkin voi vastata loukkaantumatta. Todelliset merkit väärinkäytöksestä menevät esihenkilölle.
    .when = Kun alat epäillä, pitääkö asiakkaan kertomus paikkansa.

prompt-can-you-keep-it = Onko jokainen lupaus sinun pidettävissäsi, onko siinä aika ja onko se kalenterissasi? Jos se riippuu jostakusta muusta, lupaa vain kertoa, mitä saat tietää. Sekin on uutinen, ettei tulosta vielä ole.
    .title = Pystytkö pitämään lupauksen?
    .wording-2 = Alleviivaa viestistä kaikki, mitä lupaat. Pystytkö siihen itse, milloin teet sen ja lukeeko se kalenterissasi? Jos tekijä on joku muu, lupaa vain kertoa, mitä kuulet, vaikka se olisi ”ei vielä mitään uutta”.
    .when = Ennen kuin lähetät vastauksen, jossa lupaat jotain.

prompt-use-your-authority = Palauta, vaihda tai hyvitä nyt äläkä jää kysymään lupaa, ja kirjaa syy. Jos valtuutesi eivät riitä, pyydä lupaa siihen yhteen asiaan ehdotus valmiina, niin asiakas kertoo tarinansa vain kerran.
    .title = Käytä valtuuksiasi
    .wording-2 = Pitääkö tästä oikeasti kysyä joltakulta? Jos saat päättää itse, hyvitä, vaihda tai palauta rahat nyt ja kirjoita syy muistiin. Jos et saa, vie esihenkilölle valmis ehdotus juuri siitä kohdasta, niin asiakkaan ei tarvitse kertoa tarinaansa toista kertaa.
    .when = Kun virhe on selvä ja korjaus mahtuu valtuuksiisi.
