prompt-one-breath = Nosta kädet näppäimistöltä ja hengitä hitaasti ulos. Laske hartiat. Lue viesti uudelleen ja etsi siitä se yksi tosiasia, johon voit vastata.
    .title = Yksi uloshengitys
    .wording-2 = Ei vielä vastausta: irti näppäimistöstä, pitkä uloshengitys, hartiat alas. Lue sitten viesti toisen kerran. Mikä siinä on faktaa?
    .when = Ennen kuin vastaat tylyyn viestiin.

prompt-anger-is-not-about-you = Suuttumus kohdistuu tilanteeseen, ja sinä satuit vastaamaan. Mieti, mitä asiakas olisi sanonut kenelle tahansa sinun paikallasi, ja vastaa siihen osaan. Kaikkea ei tarvitse niellä.
    .title = Viha ei koske sinua
    .when = Kun asiakas hyökkää sinua vastaan.

prompt-after-a-hard-case = Kirjoita muistiinpano valmiiksi ja ole sitten viisi minuuttia poissa näytön äärestä ennen seuraavaa asiaa. Jos tapaus jää painamaan, kerro jollekulle, mikä siinä oli raskasta. Se, että asia koskettaa, ei ole heikkoutta.
    .title = Raskaan tapauksen jälkeen
    .when = Kun puhelu tai viestiketju jää mieleen pyörimään.

prompt-ask-a-colleague = Pyydä kollegaa lukemaan keskustelu tuorein silmin ja kysy yksi selvä kysymys: ”Mitä asiakas tarvitsee sellaista, mitä minä en näe?” Kerro asiakkaalle, milloin vastaus tulee. Kysyminen on osa ammattitaitoa.
    .title = Kysy kollegalta
    .when = Kun olet jumissa tai vastaamisesta on tullut vääntöä.

prompt-set-a-limit = Aseta raja kerran ja rauhallisesti: sano, missä voit auttaa ja mikä lopettaa keskustelun. Jos se jatkuu, lopeta keskustelu ja kerro esihenkilöllesi. Pelkkä suuttumus ei vielä ole tätä, vaikka se olisi kovaäänistä.
    .title = Aseta raja
    .when = Kun asiakas uhkailee tai loukkaa sinua ihmisenä eikä puhu asiasta.

prompt-the-day-behind-the-message = Mitä asiakas aikoi tehdä tänään, mikä ei nyt onnistu? Kirjoita se ensimmäiseen virkkeeseen, mutta vain jos hän on itse kertonut siitä. Muuten puhu odottamisesta tai työstä, jonka hän on joutunut tekemään.
    .title = Päivä viestin takana
    .when = Ennen kuin aloitat vastauksen.

prompt-what-they-already-did = Lue koko historia ja listaa, mitä asiakas on jo kertonut ja kokeillut ja kauanko hän on odottanut. Pyyhi pois jokainen kysymys, johon vastaus on jo olemassa. Näytä ensimmäisellä rivillä, että olet lukenut.
    .title = Mitä on jo tehty?
    .when = Ennen kuin kysyt asiakkaalta mitään.

prompt-listen-for-the-unsaid = Mitä asiakas pelkää tapahtuvan? Anna hiljaisuuden olla, kysy yksi avoin kysymys ja toista vastaus omin sanoin. Arvauksen saa esittää kysymyksenä, ei koskaan tosiasiana.
    .title = Kuuntele, mikä jää sanomatta
    .when = Kun pieneltä kuulostava kysymys palaa yhä uudelleen.

prompt-before-refusing = Mitä asiakas haluaa pyynnöllään saada aikaan, ja pääseekö siihen toista tietä? Onko vastaus todella ei, vai onko pyyntö vain epätavallinen ja sinun päätettävissäsi? Kirjoita ensin mahdollinen, sitten ei yhden kerran ja lopuksi todellinen syy.
    .title = Ennen kieltävää vastausta
    .when = Ennen kuin sanot ei.

prompt-read-it-as-the-customer = Lue vastauksesi niin kuin se tulisi omaan puhelimeesi pitkän päivän lopuksi. Selviääkö siitä, mitä tapahtuu, kuka sen tekee ja milloin? Poista ensimmäinen virke, jos siinä vain kiitetään yhteydenotosta.
    .title = Lue kuin asiakas
    .when = Juuri ennen lähettämistä.

prompt-name-is-not-a-story = Mitä olet jo päättänyt asiakkaan iästä, sukupuolesta, taustasta tai taidoista, vaikka hän ei ole kertonut niistä mitään? Kirjoita sama vastaus, jonka kirjoittaisit omalle kaimallesi. Kysy, älä arvaa.
    .title = Nimi ei kerro tarinaa
    .when = Kun nimi, korostus tai kirjoitustapa herättää mielikuvia.

prompt-same-case-same-help = Olisiko kohteliaampi, tutumpi tai äänekkäämpi asiakas saanut sinulta tässä saman tarjouksen? Jos ei, muuta tarjousta, älä sävyä. Tyly asiakas ei saa jäädä vähemmälle eikä hurmaava saada enempää.
    .title = Sama asia, sama apu
    .when = Kun päätät hyvityksestä tai poikkeuksesta.

prompt-the-note-in-the-history = Lue, mitä tapahtui, älä sitä, mitä kollegasta tuntui. Kohtaa asiakas niin kuin merkintää ei olisi, ja kirjoita omasi tosiasioina, jotka asiakas voisi itse lukea.
    .title = Leima asiakastiedoissa
    .when = Kun asiakkaan tiedoissa lukee ”hankala” tai ”valittaa aina”.

prompt-fact-or-guess = Listaa erikseen, mitä tiedät ja mitä arvaat. Onko asialle tavallinen selitys? Kysy avoimesti niin, ettei rehellinen ihminen loukkaannu. Jos väärinkäytöksestä on todellisia merkkejä, vie asia esihenkilölle.
    .title = Tieto vai arvaus?
    .when = Kun alat epäillä, pitääkö asiakkaan kertomus paikkansa.

prompt-can-you-keep-it = Onko jokainen lupaus sinun pidettävissäsi, onko siinä aika ja onko se kalenterissasi? Jos se riippuu jostakusta muusta, lupaa vain kertoa, mitä saat tietää. Sekin on uutinen, ettei tulosta vielä ole.
    .title = Pystytkö pitämään lupauksen?
    .when = Ennen kuin lähetät vastauksen, jossa lupaat jotain.

prompt-use-your-authority = Palauta, vaihda tai hyvitä nyt äläkä jää kysymään lupaa, ja kirjaa syy. Jos valtuutesi eivät riitä, pyydä lupaa siihen yhteen asiaan ehdotus valmiina, niin asiakas kertoo tarinansa vain kerran.
    .title = Käytä valtuuksiasi
    .when = Kun virhe on selvä ja korjaus mahtuu valtuuksiisi.
