using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of names and of places as one table of clues.</summary>
internal sealed class NameClues(NameWords words, PlaceLexicon places)
{
    private static readonly WordTable<NameClue> Heads = ReadHeads();

    /// <summary>What is known of a token.</summary>
    public NameClue Of(AnnotatedText text, int token)
    {
        var clue = Heads.TryGet(text, token, out var head) ? head : NameClue.None;
        if (words.Find(text, token) is { } word)
        {
            clue |= word.Title ? NameClue.Title : 0;
            clue |= word.Given ? NameClue.Given : 0;
            clue |= word.Body ? NameClue.Body : 0;
            clue |= word.Outlet ? NameClue.Outlet : 0;
            clue |= word.Group ? NameClue.Group : 0;
        }

        var role = places.RoleOf(text, token);
        return role == PlaceRole.None ? clue : clue | Of(role);
    }

    private static WordTable<NameClue> ReadHeads()
    {
        var heads = new WordTable<NameClue>();
        foreach (var fields in LexiconText.Read(typeof(NameClues).Assembly, "en/names/heads.txt"))
        {
            var kind = fields[0] switch
            {
                "organization" => NameClue.BodyHead,
                "place" => NameClue.PlaceHead,
                _ => NameClue.OtherHead,
            };
            foreach (var word in fields[1].Split(' '))
            {
                heads.Put(word, heads.TryGet(word, out var known) ? known | kind : kind);
            }
        }

        return heads;
    }

    private static NameClue Of(PlaceRole role) =>
        ((role & PlaceRole.GivenName) != 0 ? NameClue.Given : 0)
        | ((role & PlaceRole.Title) != 0 ? NameClue.Title : 0)
        | ((role & PlaceRole.Ordinary) != 0 ? NameClue.Ordinary : 0)
        | ((role & PlaceRole.Civic) != 0 ? NameClue.Civic : 0)
        | ((role & PlaceRole.Body) != 0 ? NameClue.BodyBehind : 0)
        | ((role & PlaceRole.Street) != 0 ? NameClue.Street : 0)
        | ((role & PlaceRole.Locative) != 0 ? NameClue.Locative : 0)
        | ((role & PlaceRole.Never) != 0 ? NameClue.NeverPlace : 0)
        | ((role & PlaceRole.Direction) != 0 ? NameClue.Direction : 0);
}
