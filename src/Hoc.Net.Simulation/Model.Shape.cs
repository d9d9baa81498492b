using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Simulation;

/// <content>What holds for the shapes of all sections.</content>
public sealed partial class Model
{
    private double _spineArea;
    private bool _isShapeDefined;

    /// <summary>
    /// While true, assignments to lengths and diameters are ignored, those of sections without 3-D points too (pt3dconst). Points can
    /// be changed.
    /// </summary>
    public bool IsShapeFixed { get; set; }

    /// <summary>The area that each spine on a 3-D point adds to its segment, µm²; 0 in a new model.</summary>
    /// <exception cref="InvalidPropertyException">The value is not finite.</exception>
    public double SpineArea
    {
        get => _spineArea;
        set
        {
            _spineArea = double.IsFinite(value)
                ? value
                : throw new InvalidPropertyException("the model", "the area of a spine", value, "a finite number");
            foreach (var section in _sections)
                section.Cable.NoteChange();
        }
    }

    /// <summary>Whether lengths, diameters or the tree have changed since they were last worked through, 1 or 0; 1 may be set.</summary>
    public VariableReference ShapeChanged => new ShapeChange(this);

    /// <summary>
    /// Gives all sections 3-D points. Those without any are drawn as straight lines, roots 100 µm apart along z, children in the direction of
    /// their parents; those with points are moved to begin where their parent is, or with their <see cref="Section.ConnectionPoint"/>.
    /// Nothing happens when nothing has changed since the last time.
    /// </summary>
    /// <returns>
    /// Sections whose first and last points differ in z only: the direction of the children drawn to them is arbitrary. One for
    /// each such child.
    /// </returns>
    public IReadOnlyList<Section> DefineShape()
    {
        if (_isShapeDefined && HasReadyGeometry)
            return [];
        Ready();
        var upright = ShapeDefinition.Define(this);
        _isShapeDefined = true;
        return upright;
    }

    /// <summary>Says that the places of points or the tree have changed.</summary>
    internal void NoteShapeChange()
    {
        _isShapeDefined = false;
        NoteGeometryChange();
    }

    /// <summary>Says that sections or their connections have changed.</summary>
    internal void NoteTreeChange()
    {
        _isShapeDefined = false;
        NoteStructureChange();
    }
}
