namespace Hearsay.Intake;

/// <summary>Takes the parts out of one kind of container.</summary>
/// <param name="Kind">What it is called in an error, e.g. <c>a ZIP archive</c>.</param>
/// <param name="Read">Its parts, in order, while they are enumerated.</param>
/// <param name="Nothing">The error where nothing came out.</param>
internal sealed record ContainerReader(
    string Kind,
    Func<Content, ContainerContext, IEnumerable<Part>> Read,
    Func<string, IntakeException> Nothing
);
