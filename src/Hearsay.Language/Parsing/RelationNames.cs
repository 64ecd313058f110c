namespace Hearsay.Language;

/// <summary>The relations' names in treebanks.</summary>
internal static class RelationNames
{
    /// <summary>How many relations there are.</summary>
    public const int Count = 51;

    private static readonly string[] Names =
    [
        "root",
        "acl",
        "acl:relcl",
        "advcl",
        "advcl:relcl",
        "advmod",
        "amod",
        "appos",
        "aux",
        "aux:pass",
        "case",
        "cc",
        "cc:preconj",
        "ccomp",
        "compound",
        "compound:prt",
        "conj",
        "cop",
        "csubj",
        "csubj:pass",
        "csubj:outer",
        "dep",
        "det",
        "det:predet",
        "discourse",
        "dislocated",
        "expl",
        "fixed",
        "flat",
        "goeswith",
        "iobj",
        "list",
        "mark",
        "nmod",
        "nmod:poss",
        "nmod:unmarked",
        "nmod:desc",
        "nsubj",
        "nsubj:pass",
        "nsubj:outer",
        "nummod",
        "obj",
        "obl",
        "obl:agent",
        "obl:unmarked",
        "orphan",
        "parataxis",
        "punct",
        "reparandum",
        "vocative",
        "xcomp",
    ];

    /// <summary>The name of a relation, with its subtype.</summary>
    public static string Of(DependencyRelation relation) => Names[(int)relation];

    /// <summary>The relation of a name; a subtype that is not told apart is left out.</summary>
    public static DependencyRelation Parse(string name)
    {
        var at = Array.IndexOf(Names, name);
        if (at < 0)
        {
            at = Array.IndexOf(Names, name.Split(':')[0]);
        }

        return at < 0 ? DependencyRelation.Dep : (DependencyRelation)at;
    }
}
