namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The axes behind a Graph that go with its view.</summary>
internal enum GraphAxisStyle
{
    /// <summary>Two axes that cross at zero where it is in view.</summary>
    Cross,

    /// <summary>A frame.</summary>
    Box,

    /// <summary>None: the items of the Graph may hold axes.</summary>
    None,
}
