recognition-calm-with-an-angry-customer =
    { GIVEN($agent) ->
        [yes] { $agent }, annoit
       *[no] Annoit
    } vihaisen asiakkaan puhua loppuun ja palasit joka kerta tosiasioihin. Sen jälkeen koko keskustelun sävy muuttui.
    .title = Rauhallisuus vihaisen kanssa
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Huomasin, { $agent }, ettet
           *[no] Huomasin, ettet
        } keskeyttänyt kertaakaan, vaikka ääni toisessa päässä nousi. Lopussa puhuttiin enää ratkaisusta, ja se oli sinun ansiotasi.
    .when = Kun työkaveri on pysynyt rauhallisena kiivaassa keskustelussa.

recognition-owned-the-mistake =
    { GIVEN($agent) ->
        [yes] { $agent }, sanoit
       *[no] Sanoit
    } asiakkaalle suoraan ”virhe oli meidän” ja korjasit sen samana päivänä. Siihen tarvittiin rohkeutta, ja asiakas sai vastauksen, johon voi luottaa.
    .title = Vastuun kantaminen
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, vastauksessasi
           *[no] Vastauksessasi
        } ei ollut yhtään selittelyä, vain virhe, anteeksipyyntö ja korjaus. Sellaiseen vastaukseen asiakas uskaltaa nojata.
    .when = Kun työkaveri on myöntänyt virheen ja korjannut sen saman tien.

recognition-listened-to-the-end =
    { GIVEN($agent) ->
        [yes] { $agent }, kuulit
       *[no] Kuulit
    } sekavan kysymyksen takaa, mistä oli oikeasti kyse, ja siihen riitti yksi hyvä kysymys. Me muut opimme lukemalla sen keskustelun.
    .title = Loppuun asti kuuntelu
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Kiitos, { $agent }, siitä
           *[no] Kiitos siitä
        } yhdestä kysymyksestä, joka avasi koko asian. Luin keskustelun kahteen kertaan, koska siitä oppii.
    .when = Kun työkaveri on löytänyt asian ytimen kuuntelemalla.

recognition-kept-the-promise =
    { GIVEN($agent) ->
        [yes] { $agent }, kirjoitit
       *[no] Kirjoitit
    } asiakkaalle sovittuun aikaan, vaikka uutta kerrottavaa ei ollut. Siksi hänen ei tarvinnut kysellä peräämme.
    .title = Lupauksen pitäminen
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, otit
           *[no] Otit
        } yhteyttä juuri silloin kuin lupasit, ilman uutisiakin. Asiakas sai luottaa sanaamme, eikä hänen tarvinnut jahdata meitä.
    .when = Kun työkaveri on palannut asiaan luvattuna hetkenä.

recognition-kind-no =
    { GIVEN($agent) ->
        [yes] { $agent }, sanoit
       *[no] Sanoit
    } ei niin, että asiakas kiitti. Ensin se, mikä onnistuu, sitten syy suoraan ja mitään peittelemättä: sen järjestyksen lainaan sinulta.
    .title = Ystävällinen ei
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, luin
           *[no] Luin
        } kieltävän vastauksesi ja otin siitä talteen ensimmäisen virkkeen, joka kertoi heti, mitä voit tehdä. Syykin oli siinä kiertelemättä, ja asiakas kiitti.
    .when = Kun työkaverin kieltävä vastaus on onnistunut.

recognition-met-without-assumptions =
    { GIVEN($agent) ->
        [yes] { $agent }, kysyit
       *[no] Kysyit
    } ”Miten haluat, että puhuttelen sinua?” etkä arvannut. Asiakas sai olla oma itsensä.
    .title = Kohtaaminen ilman oletuksia
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, kysymyksesi
           *[no] Kysymyksesi
        } ”Kenen puolesta asioit?” oli juuri oikea siihen kohtaan. Se jätti asiakkaan itse päätettäväksi, mitä hän itsestään kertoi.
    .when = Kun työkaveri on kysynyt eikä olettanut.

recognition-looked-after-a-colleague =
    { GIVEN($agent) ->
        [yes] { $agent }, huomasit,
       *[no] Huomasit,
    } että työkaverilla oli raskas tapaus takana, ja otit seuraavan puhelun hoitaaksesi. Toisista huolehtiminen on osa tätä työtä, ja se nähtiin.
    .title = Työkaverista huolehtiminen
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, pidit
           *[no] Pidit
        } huolen siitä, että työkaveri ehti tauolle vaikean tapauksen jälkeen. Kiitos, tuollaista meillä tarvitaan yhtä paljon kuin hyviä vastauksia.
    .when = Kun joku on keventänyt työkaverin kuormaa.
