namespace Hearsay.Intake;

/// <summary>Addresses to be fetched: those of one host in their order, the hosts in turn.</summary>
internal sealed class AddressQueue
{
    private readonly Dictionary<string, Queue<string>> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> _ready = new();

    /// <summary>How many addresses wait.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an address.</summary>
    public void Add(string address)
    {
        var host = HostOf(address);
        if (!_hosts.TryGetValue(host, out var waiting))
        {
            _hosts.Add(host, waiting = new Queue<string>());
            _ready.Enqueue(host);
        }

        waiting.Enqueue(address);
        Count++;
    }

    /// <summary>Takes the next address whose host nobody is at; null where there is none.</summary>
    public string? Take()
    {
        if (!_ready.TryDequeue(out var host))
        {
            return null;
        }

        Count--;
        return _hosts[host].Dequeue();
    }

    /// <summary>Says that an address which was taken is done with, so that its host's next one may be taken.</summary>
    public void Done(string address)
    {
        var host = HostOf(address);
        if (_hosts[host].Count > 0)
        {
            _ready.Enqueue(host);
        }
        else
        {
            _hosts.Remove(host);
        }
    }

    /// <summary>What two addresses have in common that ask a server for the same.</summary>
    public static string KeyOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return address;
        }

        var whole = uri.AbsoluteUri;
        var mark = whole.IndexOf('#');
        return mark < 0 ? whole : whole[..mark];
    }

    private static string HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Authority : "";
}
