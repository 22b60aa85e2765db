//! What every table has besides its rows.

/// Ends the module of a table, after its `Model`. Tables know of no others: what is read together is joined
/// where it is asked for. (`#[sea_orm::model]` would do the same and add loaders for nested rows, which take a
/// fifth of the time in which a room is built.)
#[macro_export]
macro_rules! entity {
    () => {
        /// None: what is read together is joined where it is asked for.
        #[derive(Clone, Copy, Debug, sea_orm::EnumIter, sea_orm::DeriveRelation)]
        pub enum Relation {}

        impl sea_orm::ActiveModelBehavior for ActiveModel {}
    };
}
