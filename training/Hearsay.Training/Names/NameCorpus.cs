using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The texts with names: which are learnt from, and which are kept aside.</summary>
internal sealed class NameCorpus
{
    private const int GumWeight = 5;
    private const int Re3dWeight = 10;
    private readonly ModelWorkshop _workshop;
    private readonly GumNames _gum;
    private readonly Re3dNames _re3d;
    private readonly SilverNames _silver;

    public NameCorpus(ModelWorkshop workshop)
    {
        _workshop = workshop;
        var annotator = workshop.Annotator;
        var core = new NameCore(NameWords.English);
        var gold = new NameGold(PeopleTable.English);
        _gum = new GumNames(annotator, core, gold);
        _re3d = new Re3dNames(annotator, core, gold);
        _silver = new SilverNames(annotator, core, gold);
    }

    /// <summary>What is learnt from. Few texts were marked by people, so these count several times.</summary>
    public List<NameDocument> Training() =>
        [
            .. _workshop.FreeTreebank("gum", "train").Select(document => _gum.Read(document, GumWeight)),
            .. Re3d().Where(document => !document.KeptAside).Select(document => _re3d.Read(document, Re3dWeight)),
            .. Silver(),
        ];

    /// <summary>re3d's part kept aside: a quarter of its texts.</summary>
    public List<NameDocument> Re3dKept() =>
        [.. Re3d().Where(document => document.KeptAside).Select(document => _re3d.Read(document, 1))];

    /// <summary>A part of GUM that is not learnt from, all genres.</summary>
    /// <param name="part">"dev" or "test".</param>
    public List<NameDocument> GumKept(string part) =>
        [.. _workshop.Treebank("gum", part).Select(document => _gum.Read(document, 1))];

    // PolNeAR has no licence file: whoever leaves it out gets weights without it.
    private IEnumerable<NameDocument> Silver() =>
        Path.Combine(_workshop.Corpus("polnear"), "train") is var folder && Directory.Exists(folder)
            ? _silver.Read(folder)
            : [];

    private IEnumerable<Re3dDocument> Re3d() => Re3dDocument.Read(_workshop.Corpus("re3d"));
}
