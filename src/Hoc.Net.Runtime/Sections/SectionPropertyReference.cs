using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>A pointer to a property of a section, such as <c>&amp;soma.L</c>.</summary>
internal sealed class SectionPropertyReference(SectionProperty property, Section section) : VariableReference
{
    /// <inheritdoc/>
    public override string Name => $"{section.Name}.{property.Name}";

    /// <inheritdoc/>
    public override bool Exists => section.Exists;

    /// <inheritdoc/>
    public override double Value
    {
        get => property.Get(section);
        set => property.Set(section, value);
    }
}
