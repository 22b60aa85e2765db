//! Clean vehicles, energy efficiency and other directives with figures of their own.

use crate::notice::code::codes;

codes! {
    /// What falls under the clean vehicles directive 2009/33/EC (BT-735).
    pub enum CleanVehicleContract = "cvd-contract-type" {
        /// Services other than passenger transport
        Services = "oth-serv-contr",
        /// Passenger transport by road
        PassengerTransport = "pass-tran-serv",
        /// Purchase, lease or rental of vehicles
        Acquisition = "veh-acq",
    }

    /// Classes of vehicles (BT-723), by Regulation 2018/858.
    pub enum VehicleCategory = "vehicle-category" {
        /// Cars
        M1 = "m1",
        /// Light-duty vehicles
        LightDuty = "m1-m2-n1",
        /// Minibuses
        M2 = "m2",
        /// Buses
        M3 = "m3",
        /// Vans
        N1 = "n1",
        /// Lorries up to 12 tonnes
        N2 = "n2",
        /// Lorries
        Lorry = "n2-n3",
        /// Lorries over 12 tonnes
        N3 = "n3",
    }

    /// Which vehicles are counted (OPT-155).
    pub enum VehicleCount = "vehicles" {
        /// All
        All = "vehicles",
        /// Clean ones
        Clean = "vehicles-clean",
        /// Those without emissions
        ZeroEmission = "vehicles-zero-emission",
    }

    /// Rules of energy efficiency (BT-811).
    pub enum EnergyBasis = "energy-efficiency-basis" {
        /// Ecodesign
        Ecodesign = "eco-des",
        /// Energy efficiency directive itself
        Directive = "eed-spec",
        /// Energy label
        EnergyLabel = "enrg-lab",
        /// Green procurement criteria
        GreenCriteria = "gpp-crit",
        /// Nearly zero-energy buildings
        ZeroEnergyBuildings = "nzeb-bui",
    }

    /// What energy is measured (OPT-080, OPT-081).
    pub enum EnergyMetric = "metric-type" {
        /// Consumption in a year, kWh
        Consumption = "nrg-con-yr",
        /// Savings in a year, kWh
        Savings = "nrg-sav-yr",
    }
}
