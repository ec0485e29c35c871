scenario-late-parcel-before-a-date =
    { $register ->
        [formal] Pakettinne on kaksi päivää myöhässä, ja tarvitsette sen lauantaiksi. Varmaa on, että se lähti meiltä eilen; sitä en vielä tiedä, ehtiikö se ajoissa. Soitan nyt kuljetusyhtiöön ja kirjoitan teille tänään klo 16 mennessä. Jos lauantai ei onnistu, te valitsette, noudatteko saman tuotteen myymälästä vai palautammeko rahat.
       *[casual] Pakettisi on kaksi päivää myöhässä, ja tarvitset sen lauantaiksi. Varmaa on, että se lähti meiltä eilen; sitä en vielä tiedä, ehtiikö se ajoissa. Soitan nyt kuljetusyhtiöön ja kirjoitan sinulle tänään klo 16 mennessä. Jos lauantai ei onnistu, sinä valitset, noudatko saman tuotteen myymälästä vai palautammeko rahat.
    }
    .title = Myöhässä, ja lauantai lähestyy
    .opening = Pakettini piti tulla tiistaina, ja nyt on torstai. Tarvitsen sen lauantaiksi. Onko se oikeasti tulossa vai ei?
    .feels = Huolta lauantaista ja kasvavaa epäluuloa jokaista luvattua päivää kohtaan.
    .goal = Nimeää viivästyksen ja lauantain, ei kysy tilaisuudesta, erottaa tiedetyn epävarmasta, antaa valinnan ja lupaa seuraavan tiedon tälle päivälle.
    .when = Kun haluat harjoitella epävarman tiedon kertomista rehellisesti.

scenario-lost-parcel-third-call =
    { $register ->
        [formal] Soititte ensin maanantaina ja sitten torstaina, ja kummallakin kerralla pakettia luvattiin etsiä. Meidän olisi pitänyt ratkaista tämä jo silloin, ja pyydän sitä anteeksi. Voin päättää asian nyt heti: lähetänkö uuden paketin vai palautanko rahat? Olen Riikka, hoidan tämän itse ja vahvistan valintanne tekstiviestillä tänään klo 15 mennessä.
       *[casual] Soitit ensin maanantaina ja sitten torstaina, ja kummallakin kerralla pakettia luvattiin etsiä. Meidän olisi pitänyt ratkaista tämä jo silloin, ja pyydän sitä anteeksi. Voin päättää asian nyt heti: lähetänkö uuden paketin vai palautanko rahat? Olen Riikka, hoidan tämän itse ja vahvistan valintasi tekstiviestillä tänään klo 15 mennessä.
    }
    .title = Kolmas soitto kadonneesta paketista
    .opening = Soitan kolmatta kertaa samasta paketista, ja aina saan selittää kaiken alusta. Ettekö te puhu keskenänne ollenkaan?
    .feels = Vihaa. Kokee, että häntä pallotellaan ihmiseltä toiselle.
    .goal = Kertaa historian pyytämättä, ottaa vastuun viipymisestä, pyytää anteeksi kerran, ratkaisee asian heti ja antaa nimen ja kellonajan.
    .when = Kun haluat harjoitella vastuun ottamista kesken kiivaan puhelun.

scenario-broken-on-arrival =
    { $register ->
        [formal] Odotitte maljakkoa viisi viikkoa, ja se tuli sirpaleina. Mitään ei tarvitse todistella: yksi kuva riittää. Haluatteko uuden maljakon vai rahat takaisin? Jos vastaatte vielä tänään, uusi lähtee huomenna tai rahat palautetaan saman päivän aikana.
       *[casual] Odotit maljakkoa viisi viikkoa, ja se tuli sirpaleina. Mitään ei tarvitse todistella: yksi kuva riittää. Haluatko uuden maljakon vai rahat takaisin? Jos vastaat vielä tänään, uusi lähtee huomenna tai rahat palautetaan saman päivän aikana.
    }
    .title = Maljakko tuli sirpaleina
    .opening = Odotin maljakkoa viisi viikkoa, ja laatikossa oli pelkkiä sirpaleita. Te varmaan sanotte, että minä sen pudotin.
    .feels = Pettymystä ja varuillaanoloa, sillä hän odottaa tulevansa syytetyksi.
    .goal = Ei osoita epäluuloa, pyytää korkeintaan yhden kuvan, antaa valita uuden ja rahojen väliltä ja kertoo, milloin se tapahtuu.
    .when = Kun haluat harjoitella vastaamista asiakkaalle, joka odottaa epäilyä.

scenario-charged-twice =
    { $register ->
        [formal] Vuokra lähtee huomenna, ja tilillänne näkyy 84 euroa kahdesti, joten tartun tähän heti. Toinen rivi voi olla varaus, joka poistuu itsestään, tai veloitus, joka pitää palauttaa. Kysyn maksunvälittäjältä nyt ja soitan teille tänään klo 14 mennessä, kumpi se on.
       *[casual] Vuokra lähtee huomenna, ja tililläsi näkyy 84 euroa kahdesti, joten tartun tähän heti. Toinen rivi voi olla varaus, joka poistuu itsestään, tai veloitus, joka pitää palauttaa. Kysyn maksunvälittäjältä nyt ja soitan sinulle tänään klo 14 mennessä, kumpi se on.
    }
    .title = Kaksi veloitusta ennen vuokraa
    .opening = Tililtäni on mennyt 84 euroa kahteen kertaan, ja vuokra lähtee huomenna. Mitä minä nyt teen?
    .feels = Pelkoa siitä, riittävätkö rahat huomenna.
    .goal = Ottaa vuokran tosissaan ilman sääliä, selittää varauksen ja veloituksen eron arkikielellä ja lupaa vain tarkistuksen ja sen ajan.
    .when = Kun haluat harjoitella rahahuoleen vastaamista ilman tyhjää rauhoittelua.

scenario-outage-before-a-deadline =
    { $register ->
        [formal] Palautus on kahden tunnin päästä, ja työnne on palvelussa, johon ette nyt pääse. En tiedä, milloin katko loppuu, enkä arvaile sitä. Lähetän teille heti kirjallisen vahvistuksen katkosta, niin voitte välittää sen työn vastaanottajalle. Seuraavan tiedon saatte minulta klo 14.30, vaikka mikään ei olisi muuttunut.
       *[casual] Palautus on kahden tunnin päästä, ja työsi on palvelussa, johon et nyt pääse. En tiedä, milloin katko loppuu, enkä arvaile sitä. Lähetän sinulle heti kirjallisen vahvistuksen katkosta, niin voit välittää sen työn vastaanottajalle. Seuraavan tiedon saat minulta klo 14.30, vaikka mikään ei olisi muuttunut.
    }
    .title = Katko juuri ennen palautusta
    .opening = Palvelunne ei toimi, ja minun on palautettava työ kahden tunnin päästä! Kaikki tiedostoni ovat siellä!
    .feels = Paniikkia ja avuttomuutta.
    .goal = Nimeää määräajan, ei keksi loppumisaikaa, tarjoaa heti vahvistuksen katkosta ja antaa kiinteän ajan seuraavalle tiedolle.
    .when = Kun haluat harjoitella tilannetta, jossa et voi korjata vikaa itse.

scenario-locked-out =
    { $register ->
        [formal] Tämä vaihe jää helposti huomaamatta: koodi lähtee osoitteeseen, joka tilille on joskus tallennettu, eikä sivulla lue sitä selvästi. Otetaan yksi asia kerrallaan. Avatkaa ensin roskapostikansio ja kertokaa, näkyykö siellä viestiä meiltä. Olen mukana, kunnes pääsette sisään.
       *[casual] Tämä vaihe jää helposti huomaamatta: koodi lähtee osoitteeseen, joka tilille on joskus tallennettu, eikä sivulla lue sitä selvästi. Otetaan yksi asia kerrallaan. Avaa ensin roskapostikansio ja kerro, näkyykö siellä viestiä meiltä. Olen mukana, kunnes pääset sisään.
    }
    .title = Koodi ei tule perille
    .opening = Olen yrittänyt kirjautua jo monta kertaa, eikä niitä koodeja tule mistään. Anteeksi, olen ihan toivoton tällaisissa.
    .feels = Häpeää siitä, ettei onnistu.
    .goal = Näyttää, että vaihe jää helposti huomaamatta, ei oleta mitään iästä tai taidoista, etenee askel kerrallaan ja pysyy mukana loppuun asti.
    .when = Kun haluat harjoitella opastamista tavalla, joka ei nolaa ketään.

scenario-who-has-seen-my-data =
    { $register ->
        [formal] Kiitos, että kerroitte tästä. Otan sen tosissani jo nyt, vaikka emme vielä tiedä, mitä on tapahtunut. Vien asian saman tien tietosuojastamme vastaavalle, ja saatte minulta huomenna klo 12 mennessä kirjallisen vastauksen siihen, onko teidän viestejänne mennyt muille. Pyydän teitä poistamaan viestin, joka ei ollut teille.
       *[casual] Kiitos, että kerroit tästä. Otan sen tosissani jo nyt, vaikka emme vielä tiedä, mitä on tapahtunut. Vien asian saman tien tietosuojastamme vastaavalle, ja saat minulta huomenna klo 12 mennessä kirjallisen vastauksen siihen, onko sinun viestejäsi mennyt muille. Pyydän sinua poistamaan viestin, joka ei ollut sinulle.
    }
    .title = Sähköposti väärälle ihmiselle
    .opening = Sain teiltä sähköpostin, joka on tarkoitettu ihan toiselle. Kuka sitten on saanut minun viestini?
    .feels = Kokee, että hänen asiansa ovat kenen tahansa nähtävillä.
    .goal = Kiittää ilmoituksesta, ottaa sen tosissaan ennen todisteita, kertoo, mitä nyt tehdään ja kuka vastaa kirjallisesti mihin mennessä, ja pyytää poistamaan viestin.
    .when = Kun haluat harjoitella tietosuojahuolen vastaanottamista.

scenario-account-of-someone-who-died =
    { $register ->
        [formal] Otan osaa. Suostumusta ei tarvita. Pysäytin laskut juuri nyt, ja tilaus on irtisanottu. Tarvitsemme myöhemmin yhden asiakirjan, mutta sillä ei ole mitään kiirettä. Voitte ottaa yhteyttä suoraan minuun, ja kirjoitan teille perjantaina, mitä on vielä jäljellä.
       *[casual] Otan osaa. Suostumusta ei tarvita. Pysäytin laskut juuri nyt, ja tilaus on irtisanottu. Tarvitsemme myöhemmin yhden asiakirjan, mutta sillä ei ole mitään kiirettä. Voit ottaa yhteyttä suoraan minuun, ja kirjoitan sinulle perjantaina, mitä on vielä jäljellä.
    }
    .title = Vainajan tilaus
    .opening = Yritän irtisanoa tilausta, jonka haltija on kuollut. Minulta vaadittiin hänen omaa suostumustaan.
    .feels = Väsymystä, ja jokainen lisäkysymys sattuu.
    .goal = Vastaa lyhyesti ja hiljaa, ei udella suhdetta, pysäyttää laskut heti, pyytää yhden asiakirjan ilman kiirettä ja pitää asian yhdellä ihmisellä.
    .when = Kun haluat harjoitella surevan kohtaamista.

scenario-return-two-days-late =
    { $register ->
        [formal] Tuote on käyttämätön, joten voin vaihtaa sen toiseen tai hyvittää summan seuraavaan ostokseenne. Rahana en voi palauttaa sitä, koska kaikilla on sama palautusaika enkä voi pidentää sitä vain yhdelle. Paperia sairaudesta en tarvitse. Pidän molemmat vaihtoehdot teille avoinna ensi perjantaihin.
       *[casual] Tuote on käyttämätön, joten voin vaihtaa sen toiseen tai hyvittää summan seuraavaan ostokseesi. Rahana en voi palauttaa sitä, koska kaikilla on sama palautusaika enkä voi pidentää sitä vain yhdelle. Paperia sairaudesta en tarvitse. Pidän molemmat vaihtoehdot sinulle avoinna ensi perjantaihin.
    }
    .title = Palautus kaksi päivää myöhässä
    .opening = Viimeinen palautuspäivä oli toissa päivänä, mutta makasin kuumeessa. Tuote on käyttämätön. Te kuitenkin sanotte ei.
    .feels = Pitää vastausta epäreiluna jo ennen kuin se on annettu.
    .goal = Ei epäile eikä vaadi todistusta, kertoo ensin, mikä onnistuu, sanoo kerran ei rahoille ja oikean syyn ja pitää tarjouksen voimassa nimettyyn päivään.
    .when = Kun haluat harjoitella kieltävää vastausta, jossa on vaihtoehtoja.

scenario-forty-minutes-in-the-queue =
    { $register ->
        [formal] Pahoittelen, että jouduitte odottamaan 40 minuuttia. Kertokaa, mistä on kyse, niin aloitan heti. En lähde tästä chatista, ennen kuin asianne on hoidettu.
       *[casual] Pahoittelen, että jouduit odottamaan 40 minuuttia. Kerro, mistä on kyse, niin aloitan heti. En lähde tästä chatista, ennen kuin asiasi on hoidettu.
    }
    .title = Neljäkymmentä minuuttia jonossa
    .opening = Vihdoinkin. Onko siellä ketään töissä?
    .feels = Kokee, ettei hänestä välitetä.
    .goal = Pahoittelee 40 minuuttia kerran, ei selitä henkilöstöä, ei heittäydy reippaaksi, menee suoraan asiaan ja lupaa pysyä mukana loppuun asti.
    .when = Kun haluat harjoitella alkua pitkän jonotuksen jälkeen.

scenario-price-up-after-years =
    { $register ->
        [formal] Vertaatte aivan oikein: uusi asiakas maksaa nyt vähemmän kuin te kahdeksan vuoden jälkeen. Kiitos, että sanoitte sen suoraan. Uuden asiakkaan hintaa en voi antaa, mutta voin pitää nykyisen hintanne vuoden loppuun tai vaihtaa teille pienemmän paketin. Miettikää rauhassa: kumpikin on tarjolla kuun loppuun.
       *[casual] Vertaat aivan oikein: uusi asiakas maksaa nyt vähemmän kuin sinä kahdeksan vuoden jälkeen. Kiitos, että sanoit sen suoraan. Uuden asiakkaan hintaa en voi antaa, mutta voin pitää nykyisen hintasi vuoden loppuun tai vaihtaa sinulle pienemmän paketin. Mieti rauhassa: kumpikin on tarjolla kuun loppuun.
    }
    .title = Hinta nousi vuosien jälkeen
    .opening = Olen ollut asiakkaanne kahdeksan vuotta, ja nyt uudet saavat saman halvemmalla. Näinkö uskollisuus palkitaan?
    .feels = Kokee, että häntä pidetään itsestäänselvyytenä.
    .goal = Myöntää vertailun oikeaksi, ei luettele etuja, kertoo rehellisesti, mitä voi tarjota ja mitä ei, ja antaa päättää rauhassa.
    .when = Kun haluat harjoitella hinnankorotuksesta puhumista puolustelematta.

scenario-wrong-answer-last-week =
    { $register ->
        [formal] Neuvoimme teitä viime viikolla väärin, ja menetitte koko illan työn. Pyydän sitä anteeksi. Tiedostoja palautetaan parhaillaan varmuuskopiosta siltä päivältä. Tarkistan itse, mitä saatiin takaisin, ja soitan teille huomenna klo 10 mennessä.
       *[casual] Neuvoimme sinua viime viikolla väärin, ja menetit koko illan työn. Pyydän sitä anteeksi. Tiedostoja palautetaan parhaillaan varmuuskopiosta siltä päivältä. Tarkistan itse, mitä saatiin takaisin, ja soitan sinulle huomenna klo 10 mennessä.
    }
    .title = Väärä neuvo vei illan työn
    .opening = Tein viime viikolla juuri niin kuin teiltä neuvottiin, ja koko illan työ katosi. En jaksa enää edes suuttua.
    .feels = Vihaa ja luovuttamisen tunnetta.
    .goal = Sanoo suoraan, että neuvo oli väärä, nimeää menetetyn illan, pyytää anteeksi kerran, ei syytä kollegaa ja kertoo, mitä palautetaan ja tarkistetaan mihin mennessä.
    .when = Kun haluat harjoitella kollegan antaman väärän neuvon korjaamista.

scenario-quiet-thanks-with-a-sting =
    { $register ->
        [formal] Kiitos, Mika saa kuulla sananne vielä tänään. Mainitsitte myös, että lomake oli sokkelo ja olitte vähällä luovuttaa, ja juuri sen haluan ymmärtää. Missä kohdassa eksyitte? Vien vastauksenne lomakkeen tekijöille teidän sanoillanne. Uutta lomaketta en voi luvata, mutta kirjoitan teille ensi keskiviikkona, mitä he sanoivat.
       *[casual] Kiitos, Mika saa kuulla sanasi vielä tänään. Mainitsit myös, että lomake oli sokkelo ja olit vähällä luovuttaa, ja juuri sen haluan ymmärtää. Missä kohdassa eksyit? Vien vastauksesi lomakkeen tekijöille sinun sanoillasi. Uutta lomaketta en voi luvata, mutta kirjoitan sinulle ensi keskiviikkona, mitä he sanoivat.
    }
    .title = Kiitos, jossa on piikki
    .opening = Mika teiltä oli tosi avulias, kiitos hänelle! Se lomake oli kyllä sellainen sokkelo, että meinasin jo luovuttaa.
    .feels = Ystävällistä mieltä ja väsymystä.
    .goal = Välittää kiitoksen, kuulee toisen puolikkaan varsinaisena viestinä, kysyy yhden kysymyksen ja kertoo, mitä vastauksella tehdään.
    .when = Kun haluat harjoitella kritiikin kuulemista kiitoksen takaa.
