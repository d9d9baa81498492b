using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What the text tells of a local variable.</summary>
/// <param name="name">The name.</param>
/// <param name="declaration">Where it is declared.</param>
/// <param name="isObject">Whether it is a localobj.</param>
internal sealed class LocalName(string name, SourceSpan declaration, bool isObject)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is declared.</summary>
    public SourceSpan Declaration { get; } = declaration;

    /// <summary>Whether it is a localobj.</summary>
    public bool IsObject { get; } = isObject;

    /// <summary>How often it is assigned.</summary>
    public int WriteCount { get; set; }

    /// <summary>How often it is used other than to be assigned.</summary>
    public int ReadCount { get; set; }

    /// <summary>The objects that are assigned to it.</summary>
    public AssignedClasses Classes { get; } = new();
}
