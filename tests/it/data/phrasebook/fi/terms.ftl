-brand =
    { $case ->
       *[nominative] yrityksemme
        [genitive] yrityksemme
        [elative] yrityksestämme
    }
-team = Asiakaspalvelu
