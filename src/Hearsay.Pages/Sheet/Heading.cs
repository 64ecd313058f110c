using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Pages.Sheet;

/// <summary>A heading of a level that is told.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>The level, from 1 to 6.</summary>
    [Parameter]
    public int Level { get; set; }

    /// <summary>Its id; null for none.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>What it says.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, string.Create(CultureInfo.InvariantCulture, $"h{Level}"));
        builder.AddAttribute(1, "id", Id);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
