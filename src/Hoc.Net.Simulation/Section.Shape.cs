using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Simulation;

/// <content>The section in space.</content>
public sealed partial class Section
{
    private (float X, float Y, float Z)? _connectionPoint;

    /// <summary>The measured points of the section; none in a new one.</summary>
    public SectionPoints Points
    {
        get
        {
            Alive()._cable.SettlePoints();
            return _cable.Points;
        }
    }

    /// <summary>
    /// Where on its parent the section is attached in space, µm, in single precision (pt3dstyle). With it the section moves along with that
    /// place when shapes are defined; without it, null, it is moved to begin there.
    /// </summary>
    /// <exception cref="InvalidPropertyException">A coordinate is not finite.</exception>
    public (double X, double Y, double Z)? ConnectionPoint
    {
        get => Alive()._connectionPoint;
        set
        {
            Alive()._connectionPoint = value is { } at ? (Finite(at.X), Finite(at.Y), Finite(at.Z)) : null;
            Model.NoteShapeChange();

            float Finite(double coordinate) => float.IsFinite((float)coordinate)
                ? (float)coordinate
                : throw new InvalidPropertyException(Name, "the connection point", coordinate, "finite coordinates");
        }
    }

    /// <summary>Moves the connection point, where there is one, to a place.</summary>
    /// <returns>Where it was, µm.</returns>
    internal (float X, float Y, float Z)? TakeConnectionPoint(float x, float y, float z)
    {
        var former = _connectionPoint;
        if (former is not null)
            _connectionPoint = (x, y, z);
        return former;
    }
}
