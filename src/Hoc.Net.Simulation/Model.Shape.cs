namespace Hoc.Net.Simulation;

/// <content>What holds for the shapes of all sections.</content>
public sealed partial class Model
{
    private double _spineArea;

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
}
