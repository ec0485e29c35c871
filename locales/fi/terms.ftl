# Yrityksen nimi ja allekirjoituksen tiimi. Korvaa oletukset omilla nimilläsi, jokainen sija erikseen.

-brand =
    { $case ->
       *[nominative] yrityksemme
        [genitive] yrityksemme
        [partitive] yritystämme
        [inessive] yrityksessämme
        [elative] yrityksestämme
        [illative] yritykseemme
        [adessive] yrityksellämme
        [ablative] yritykseltämme
        [allative] yrityksellemme
    }
-team =
    { $case ->
       *[nominative] Asiakaspalvelu
        [genitive] Asiakaspalvelun
        [partitive] Asiakaspalvelua
        [inessive] Asiakaspalvelussa
        [elative] Asiakaspalvelusta
        [illative] Asiakaspalveluun
        [adessive] Asiakaspalvelulla
        [ablative] Asiakaspalvelulta
        [allative] Asiakaspalvelulle
    }
