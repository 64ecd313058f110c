using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The features by which a token's label is told. Training and reading share them.</summary>
internal readonly ref struct NameFeatures(AnnotatedText text, ReadOnlySpan<NameSight> sights, WordClusters clusters)
{
    /// <summary>The most features that a token has.</summary>
    public const int Most = 96;

    private const uint Previous = 200;
    private static readonly NameSight Edge;
    private readonly AnnotatedText _text = text;
    private readonly ReadOnlySpan<NameSight> _sights = sights;

    /// <summary>The feature that stands for the label before; -1 stands for none yet.</summary>
    public static ulong After(int previous) => FeatureHash.Of(Previous, (ulong)(previous + 1));

    /// <summary>The features of a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="into">Where they go; <see cref="Most"/> long.</param>
    /// <returns>How many there are.</returns>
    public int Fill(int i, Span<ulong> into)
    {
        var sentence = _text.SentenceOf[i];
        ref readonly var own = ref _sights[i];
        ref readonly var left = ref At(i - 1, sentence);
        ref readonly var left2 = ref At(i - 2, sentence);
        ref readonly var right = ref At(i + 1, sentence);
        ref readonly var right2 = ref At(i + 2, sentence);
        var sink = new Sink(into);

        sink.Add(1, own.Word);
        sink.Add(2, left.Word);
        sink.Add(3, right.Word);
        sink.Add(4, left2.Word);
        sink.Add(5, right2.Word);
        sink.Add(6, left.Word, own.Word);
        sink.Add(7, own.Word, right.Word);
        sink.Add(8, own.Shape);
        sink.Add(9, left.Shape, own.Shape);
        sink.Add(10, own.Shape, right.Shape);
        sink.Add(11, left.Shape, own.Shape, right.Shape);
        sink.Add(12, own.Word, own.Shape);
        AddLetters(ref sink, _text.CharactersOf(i));

        var (c, c1, c2) = (Short(own), Short(left), Short(right));
        sink.Add(20, own.Cluster);
        sink.Add(21, left.Cluster);
        sink.Add(22, right.Cluster);
        sink.Add(23, c);
        sink.Add(24, c1);
        sink.Add(25, c2);
        sink.Add(26, c1, c);
        sink.Add(27, c, c2);
        sink.Add(28, c1, own.Shape, c2);
        sink.Add(29, left2.Cluster);
        sink.Add(30, right2.Cluster);
        sink.Add(31, left2.Cluster, left.Cluster);
        sink.Add(32, right.Cluster, right2.Cluster);

        AddClues(ref sink, left, own, right, c);
        ref readonly var last = ref _sights[own.Last];
        var first = i - own.Before;
        sink.Add(50, last.Word, own.Before);
        sink.Add(51, last.Cluster, own.Before);
        sink.Add(52, (ulong)last.Clues, (ulong)(own.Last - i));
        sink.Add(53, (ulong)Math.Min(own.Last - i, 4), own.Before);
        sink.Add(54, _sights[first].Word, own.Before);
        sink.Add(55, (ulong)_sights[first].Clues, own.Before, (ulong)Math.Min(own.Last - i, 4));
        ref readonly var beyond = ref At(own.Last + 1, sentence);
        sink.Add(56, beyond.Word, own.Before);
        sink.Add(57, beyond.Cluster);
        AddLists(ref sink, left, own, right, c1, c2);

        AddLinks(ref sink, i, left, left2, own, right);
        AddSigns(ref sink, own);
        return sink.Count;
    }

    private static void AddClues(ref Sink sink, in NameSight left, in NameSight own, in NameSight right, ulong cluster)
    {
        sink.Add(40, (ulong)own.Clues);
        sink.Add(41, (ulong)left.Clues, left.Shape);
        sink.Add(42, (ulong)right.Clues, right.Shape);
        sink.Add(43, (ulong)left.Clues, (ulong)own.Clues);
        sink.Add(44, (ulong)own.Clues, (ulong)right.Clues);
        if (left.Clues != NameClue.None)
        {
            sink.Add(45, (ulong)left.Clues, own.Shape, cluster);
        }
    }

    // "Foundation for the Arts": small words between two parts of a name, by what the parts are.
    private void AddLinks(
        ref Sink sink,
        int i,
        in NameSight left,
        in NameSight left2,
        in NameSight own,
        in NameSight right
    )
    {
        const NameClue Parts =
            NameClue.BodyHead
            | NameClue.PlaceHead
            | NameClue.OtherHead
            | NameClue.Body
            | NameClue.Given
            | NameClue.Title;
        if ((_text.Shapes[i] & TokenShape.Capitalised) == 0)
        {
            sink.Add(75, own.Word, (ulong)(left.Clues & Parts), (ulong)(right.Clues & Parts));
            sink.Add(76, own.Word, left.Word, (ulong)(left2.Clues & Parts));
        }
        else if (i > 0 && left.Open && (_text.Shapes[i - 1] & TokenShape.Capitalised) == 0)
        {
            sink.Add(77, left.Word, (ulong)(left2.Clues & Parts), (ulong)(own.Clues & Parts));
            sink.Add(78, left.Word, left2.Word, own.Shape);
        }
    }

    private static void AddLists(
        ref Sink sink,
        in NameSight left,
        in NameSight own,
        in NameSight right,
        ulong before,
        ulong behind
    )
    {
        sink.Add(60, own.Place, own.Shape);
        sink.Add(61, own.Place, before);
        sink.Add(62, own.Place, behind);
        sink.Add(63, own.Place, left.Place, right.Place);
        sink.Add(64, own.People);
        if (own.Place != 0)
        {
            sink.Add(67, own.Place, (ulong)right.Tag, (ulong)left.Tag);
        }

        if (own.Body != 0)
        {
            sink.Add(70, own.Body, right.Body);
            sink.Add(71, own.Body, own.Shape);
            sink.Add(72, own.Body, (ulong)left.Tag, (ulong)right.Tag);
            sink.Add(73, own.Body, own.Place);
        }

        if (own.People != 0)
        {
            sink.Add(65, own.People, (ulong)right.Tag, right.People);
            sink.Add(66, own.People, (ulong)left.Tag, left.People);
        }
    }

    private static void AddLetters(ref Sink sink, ReadOnlySpan<char> word)
    {
        ulong ending = 0;
        for (var n = 1; n <= 4 && n < word.Length; n++)
        {
            ending = ending << 16 | WordHash.Fold(word[^n]);
            if (n >= 2)
            {
                sink.Add((uint)(12 + n), ending);
            }
        }

        if (word.Length > 3)
        {
            var (a, b, c) = (WordHash.Fold(word[0]), WordHash.Fold(word[1]), WordHash.Fold(word[2]));
            sink.Add(17, (ulong)a << 32 | (ulong)b << 16 | c);
        }
    }

    private static void AddSigns(ref Sink sink, in NameSight own)
    {
        const NameSigns Person = NameSigns.Titled | NameSigns.Surname;
        const NameSigns Thing = NameSigns.OfBody | NameSigns.Article | NameSigns.Bracketed | NameSigns.Term;
        const NameSigns Where = NameSigns.Located | NameSigns.Toponym;
        var alone = own.Before == 0 && own.Shape != 0;
        sink.Add(80, (ulong)(own.Signs & (NameSigns.Small | NameSigns.Capital)), own.Shape, own.Before);
        if ((own.Signs & (Person | Where)) != 0)
        {
            sink.Add(81, (ulong)(own.Signs & (Person | Where)), alone ? 1u : 0);
        }

        if ((own.Signs & (Person | Thing)) != 0)
        {
            sink.Add(82, (ulong)(own.Signs & (Person | Thing)), alone ? 1u : 0);
        }

        if ((own.Signs & (Thing | Where)) != 0)
        {
            sink.Add(83, (ulong)(own.Signs & (Thing | Where)), alone ? 1u : 0);
        }

        if (own.Place != 0)
        {
            sink.Add(84, own.Place, (ulong)(own.Signs & (Thing | Where | Person)), alone ? 1u : 0);
        }

        for (var bit = 0; bit < 13; bit++)
        {
            if (((int)own.Signs & (1 << bit)) != 0)
            {
                sink.Add(85, (ulong)bit);
            }
        }
    }

    private readonly ulong Short(in NameSight sight) => clusters.PrefixOf(sight.Cluster, 7);

    private readonly ref readonly NameSight At(int i, int sentence)
    {
        if ((uint)i < (uint)_sights.Length && _text.SentenceOf[i] == sentence)
        {
            return ref _sights[i];
        }

        return ref Edge;
    }

    private ref struct Sink(Span<ulong> into)
    {
        private readonly Span<ulong> _into = into;

        public int Count { get; private set; }

        public void Add(uint template, ulong a) => _into[Count++] = FeatureHash.Join(template, FeatureHash.Part(a));

        public void Add(uint template, ulong a, ulong b) =>
            _into[Count++] = FeatureHash.Join(template, FeatureHash.Part(a), FeatureHash.Part(b));

        public void Add(uint template, ulong a, ulong b, ulong c) =>
            _into[Count++] = FeatureHash.Join(template, FeatureHash.Part(a), FeatureHash.Part(b), FeatureHash.Part(c));
    }
}
