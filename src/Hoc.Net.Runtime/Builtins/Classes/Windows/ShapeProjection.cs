using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>How a Shape sees the model: turned about a point, first about the x axis, then y, then z; what is left of z is dropped.</summary>
/// <param name="rotation">Origin x, y, z (µm), then the angles (radians); null for no turn.</param>
internal sealed class ShapeProjection(double[]? rotation)
{
    /// <summary>Where a point is seen, µm.</summary>
    public (double X, double Y) Of(Point3D point) => Of(point.X, point.Y, point.Z);

    /// <inheritdoc cref="Of(Point3D)"/>
    public (double X, double Y) Of(double x, double y, double z)
    {
        if (rotation is not [var originX, var originY, var originZ, var angleX, var angleY, var angleZ]) return (x, y);
        (x, y, z) = (x - originX, y - originY, z - originZ);
        (y, z) = Turn(y, z, angleX);
        (z, x) = Turn(z, x, angleY);
        (x, y) = Turn(x, y, angleZ);
        return (x + originX, y + originY);
    }

    private static (double First, double Second) Turn(double first, double second, double angle)
    {
        (double sine, double cosine) = Math.SinCos(angle);
        return (first * cosine - second * sine, first * sine + second * cosine);
    }
}
