namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's Shape: a drawing of the sections, to pick one from.</summary>
[HocClass("Shape", "new Shape(sections, 0)", "A drawing of the sections, of which a user may pick one.", Most = 2)]
internal sealed class ShapeObject(CallArguments call) : ShapeWindow(call)
{
    [HocMethod("select", "s.select(...)", "Accepted: marks the accessed section.", Most = 1)]
    [HocMethod("action", "s.action(\"statement\")", "Accepted: nobody picks a section.", Most = 2)]
    public double Pick() => 1;
}
