instead-of-calm-down = Kuulen, miten tärkeää tämä on.
    .title = ”Rauhoitu”-sanan sijaan
    .avoid = Rauhoitu nyt.
    .why = Se kertoo ihmiselle, mitä pitäisi tuntea.
recognition-patience = Kiitos, { $agent }: jaksoit kuunnella vaikean puhelun.
    .title = Kärsivällisyys
    .when = Vaikean puhelun jälkeen
