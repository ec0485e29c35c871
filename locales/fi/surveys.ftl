survey-csat-after-chat =
    { $register ->
        [formal] Kuinka tyytyväinen olette apuun, jonka saitte tässä chatissa?
       *[casual] Kuinka tyytyväinen olet apuun, jonka sait tässä chatissa?
    }
    .title = Tyytyväisyys chatin jälkeen
    .subject = Yksi kysymys äskeisestä chatista
    .chat =
        { $register ->
            [formal] Kuinka tyytyväinen olette saamaanne apuun? Valitkaa 1–5.
           *[casual] Kuinka tyytyväinen olet saamaasi apuun? Valitse 1–5.
        }
    .scale-low = Erittäin tyytymätön
    .scale-high = Erittäin tyytyväinen
    .follow-up = Mitä meidän kannattaa pitää ennallaan tai tehdä toisin?
    .thanks =
        { $register ->
            [formal] Kiitos. Vastauksenne lukee ihminen, ei ohjelma.
           *[casual] Kiitos. Vastauksesi lukee ihminen, ei ohjelma.
        }
    .when = Heti kun chat on päättynyt.

survey-csat-solved-case =
    { $register ->
        [formal]
            Kuinka tyytyväinen olette siihen, miten { GIVEN($ticket) ->
                [yes] asiaanne { $ticket }
               *[no] asiaanne
            } hoidettiin alusta loppuun?
       *[casual]
            Kuinka tyytyväinen olet siihen, miten { GIVEN($ticket) ->
                [yes] asiaasi { $ticket }
               *[no] asiaasi
            } hoidettiin alusta loppuun?
    }
    .title = Tyytyväisyys asian hoitoon
    .subject =
        { GIVEN($ticket) ->
            [yes] Miten asiaa { $ticket } hoidettiin?
           *[no] Miten asiaa hoidettiin?
        }
    .chat =
        { $register ->
            [formal] Kuinka tyytyväinen olette siihen, miten asiaanne hoidettiin alusta loppuun? Valitkaa 1–5.
           *[casual] Kuinka tyytyväinen olet siihen, miten asiaasi hoidettiin alusta loppuun? Valitse 1–5.
        }
    .scale-low = Erittäin tyytymätön
    .scale-high = Erittäin tyytyväinen
    .follow-up = Missä kohdassa olisimme voineet toimia paremmin?
    .thanks =
        { $register ->
            [formal] Kiitos. Matalankin arvion lukee ihminen, ja otamme yhteyttä, jos toivotte sitä.
           *[casual] Kiitos. Matalankin arvion lukee ihminen, ja otamme yhteyttä, jos toivot sitä.
        }
    .when = Päivä tai pari asian käsittelyn jälkeen.

survey-nps-relationship =
    { $register ->
        [formal] Kuinka todennäköisesti suosittelisitte { -brand(case: "partitive") } jollekulle, jonka tunnette?
       *[casual] Kuinka todennäköisesti suosittelisit { -brand(case: "partitive") } jollekulle, jonka tunnet?
    }
    .title = Suositteluhalukkuus yleensä
    .subject =
        { $register ->
            [formal] Suosittelisitteko meitä?
           *[casual] Suosittelisitko meitä?
        }
    .chat =
        { $register ->
            [formal] Kuinka todennäköisesti suosittelisitte meitä jollekulle, jonka tunnette? Valitkaa 0–10.
           *[casual] Kuinka todennäköisesti suosittelisit meitä jollekulle, jonka tunnet? Valitse 0–10.
        }
    .scale-low = En lainkaan todennäköisesti
    .scale-high = Erittäin todennäköisesti
    .follow-up =
        { $register ->
            [formal] Mikä on tärkein syy antamaanne numeroon?
           *[casual] Mikä on tärkein syy antamaasi numeroon?
        }
    .thanks =
        { $register ->
            [formal] Kiitos vastauksestanne.
           *[casual] Kiitos vastauksestasi.
        }
    .when = Kerran tai kaksi vuodessa, koko asiakassuhteesta.

survey-nps-after-delivery =
    { $register ->
        [formal]
            { GIVEN($order) ->
                [yes] Kun ajattelette tilaustanne { $order }, kuinka
               *[no] Kun ajattelette viimeisintä tilaustanne, kuinka
            } todennäköisesti suosittelisitte meiltä ostamista?
       *[casual]
            { GIVEN($order) ->
                [yes] Kun ajattelet tilaustasi { $order }, kuinka
               *[no] Kun ajattelet viimeisintä tilaustasi, kuinka
            } todennäköisesti suosittelisit meiltä ostamista?
    }
    .title = Suositteluhalukkuus toimituksen jälkeen
    .subject =
        { GIVEN($order) ->
            [yes] Yksi kysymys tilauksesta { $order }
           *[no] Yksi kysymys viimeisimmästä tilauksesta
        }
    .chat =
        { $register ->
            [formal] Kuinka todennäköisesti suosittelisitte meiltä ostamista tämän tilauksen perusteella? Valitkaa 0–10.
           *[casual] Kuinka todennäköisesti suosittelisit meiltä ostamista tämän tilauksen perusteella? Valitse 0–10.
        }
    .scale-low = En lainkaan todennäköisesti
    .scale-high = Erittäin todennäköisesti
    .follow-up =
        { $register ->
            [formal] Mikä tilauksessa tai toimituksessa vaikutti arvioonne eniten?
           *[casual] Mikä tilauksessa tai toimituksessa vaikutti arvioosi eniten?
        }
    .thanks =
        { $register ->
            [formal] Kiitos, että kerroitte, miten tilaus sujui teidän kannaltanne.
           *[casual] Kiitos, että kerroit, miten tilaus sujui sinun kannaltasi.
        }
    .when = Muutama päivä toimituksen jälkeen, tuli se ajallaan tai myöhässä.

survey-ces-solved-case =
    { $register ->
        [formal]
            Kuinka helppoa teidän oli saada apua { GIVEN($ticket) ->
                [yes] asiassanne { $ticket }?
               *[no] asiassanne?
            }
       *[casual]
            Kuinka helppoa sinun oli saada apua { GIVEN($ticket) ->
                [yes] asiassasi { $ticket }?
               *[no] asiassasi?
            }
    }
    .title = Asioinnin helppous
    .subject =
        { GIVEN($ticket) ->
            [yes] Yksi kysymys asiasta { $ticket }
           *[no] Yksi kysymys asioinnista
        }
    .chat =
        { $register ->
            [formal] Kuinka helppoa teidän oli saada apua asiassanne? Valitkaa 1–7.
           *[casual] Kuinka helppoa sinun oli saada apua asiassasi? Valitse 1–7.
        }
    .scale-low = Erittäin vaikeaa
    .scale-high = Erittäin helppoa
    .follow-up = Mihin kului eniten aikaa tai vaivaa?
    .thanks =
        { $register ->
            [formal] Kiitos. Käytämme vastaustanne turhien vaiheiden karsimiseen.
           *[casual] Kiitos. Käytämme vastaustasi turhien vaiheiden karsimiseen.
        }
    .when = Asian päätyttyä, varsinkin jos yhteydenottoja oli useita.

survey-ces-return =
    { $register ->
        [formal]
            Kuinka helppoa teidän oli palauttaa { GIVEN($order) ->
                [yes] tilauksenne { $order } tuote
               *[no] tuote
            } ja saada rahat takaisin?
       *[casual]
            Kuinka helppoa sinun oli palauttaa { GIVEN($order) ->
                [yes] tilauksesi { $order } tuote
               *[no] tuote
            } ja saada rahat takaisin?
    }
    .title = Palautuksen helppous
    .subject =
        { GIVEN($order) ->
            [yes] Tilaus { $order }: miten palautus sujui?
           *[no] Miten palautus sujui?
        }
    .chat =
        { $register ->
            [formal] Kuinka helppoa teidän oli palauttaa tuote ja saada rahat takaisin? Valitkaa 1–7.
           *[casual] Kuinka helppoa sinun oli palauttaa tuote ja saada rahat takaisin? Valitse 1–7.
        }
    .scale-low = Erittäin vaikeaa
    .scale-high = Erittäin helppoa
    .follow-up = Mikä vaihe oli epäselvä tai hidas?
    .thanks =
        { $register ->
            [formal] Kiitos. Vastauksenne perusteella näemme, mistä palautusta kannattaa selkeyttää.
           *[casual] Kiitos. Vastauksesi perusteella näemme, mistä palautusta kannattaa selkeyttää.
        }
    .when = Kun palautuksen rahat on maksettu.
