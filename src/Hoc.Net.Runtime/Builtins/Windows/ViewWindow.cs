using System.Globalization;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>The window of one view of a Graph or a Shape.</summary>
/// <param name="scene">What is seen.</param>
/// <param name="view">The part of it.</param>
/// <param name="isAskedFor">Whether a script asked for it: then its title begins with the object's name, else with that of the class.</param>
internal sealed class ViewWindow(SceneObject scene, GraphView view, bool isAskedFor) : IWindow
{
    /// <summary>What is seen.</summary>
    public SceneObject Scene { get; } = scene;

    /// <summary>The part of it.</summary>
    public GraphView View { get; } = view;

    /// <inheritdoc/>
    public bool IsMapped => Scene.IsMapped;

    /// <inheritdoc/>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{(isAskedFor ? Scene.Name : Scene.Class.Name)}  x {View.Left:G6} : {View.Right:G6}  y {View.Bottom:G6} : {View.Top:G6}");
}
