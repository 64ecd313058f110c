namespace Hearsay.Cases;

/// <summary>Rows that many others share: agents, holders, toponyms.</summary>
internal static class SharedNames
{
    /// <summary>The row of an agent.</summary>
    public static long Agent(SqliteSession session, Agent agent)
    {
        var kind = agent.Kind == AgentKind.Person ? "person" : "software";
        return session.Number(
                "SELECT id FROM agents WHERE kind = ?1 AND name = ?2 AND version = ?3",
                kind,
                agent.Name,
                agent.Version
            )
            ?? session.Insert(
                "INSERT INTO agents (kind, name, version) VALUES (?1, ?2, ?3)",
                kind,
                agent.Name,
                agent.Version
            );
    }

    /// <summary>The row of a holder's name.</summary>
    public static long Holder(SqliteSession session, string name)
    {
        if (session.Number("SELECT id FROM holders WHERE name = ?1", name) is { } known)
        {
            return known;
        }

        var id = session.Insert("INSERT INTO holders (name) VALUES (?1)", name);
        session.Execute("INSERT INTO holder_search (rowid, name) VALUES (?1, fold(?2))", id, name);
        return id;
    }

    /// <summary>The row of a place's name together with what it is taken to mean.</summary>
    public static long Toponym(SqliteSession session, string name, string main)
    {
        if (session.Number("SELECT id FROM toponyms WHERE name = ?1 AND main = ?2", name, main) is { } known)
        {
            return known;
        }

        var id = session.Insert("INSERT INTO toponyms (name, main) VALUES (?1, ?2)", name, main);
        session.Execute(
            "INSERT INTO toponym_search (rowid, name, main) VALUES (?1, fold(?2), fold(?3))",
            id,
            name,
            main
        );
        return id;
    }
}
