using System.Text.Json.Serialization;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>How a reading stands in a store as a whole: whatever the reader tells, with no field left out.</summary>
/// <remarks>Made when this is compiled, so that a field that a reader is given is kept from then on.</remarks>
[JsonSourceGenerationOptions(
    IncludeFields = true,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(ExtentConverter), typeof(InstantConverter)]
)]
[JsonSerializable(typeof(ReadingLists))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(TimeExpression))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(PlaceRegion))]
internal sealed partial class ReadingContext : JsonSerializerContext;
