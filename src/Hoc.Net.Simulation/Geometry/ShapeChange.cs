namespace Hoc.Net.Simulation.Geometry;

/// <summary>Whether a model's geometry waits to be worked through, as a variable (diam_changed).</summary>
internal sealed class ShapeChange(Model model) : VariableReference
{
    public override double Value
    {
        get => model.HasReadyGeometry ? 0 : 1;
        set
        {
            if (value != 0)
                model.NoteGeometryChange();
        }
    }
}
