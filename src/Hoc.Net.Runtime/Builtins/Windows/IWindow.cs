namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>What a screen would show, by itself or inside a box: a panel, a Graph, a box.</summary>
internal interface IWindow
{
    /// <summary>Whether it has been put on the screen.</summary>
    bool IsMapped { get; }

    /// <summary>What stands in its frame.</summary>
    string Title { get; }
}
